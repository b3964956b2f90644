package cn.anju.benchmark.comparison;

import cn.anju.benchmark.measure.BenchmarkException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** The most memory that a process has had since it started, as Linux counts it: heap and all else. */
final class PeakMemory {
    private static final Pattern PEAK = Pattern.compile("^VmHWM:\\s+(\\d+) kB$", Pattern.MULTILINE);
    private static final int KIB_IN_MIB = 1024;

    private final Path pidFile;

    PeakMemory(Path pidFile) {
        this.pidFile = pidFile;
    }

    /** Asking the service would take of the processor what is to be measured. */
    String text() {
        try {
            var status = Path.of("/proc", Files.readString(pidFile).strip(), "status");
            if (!Files.exists(status)) {
                return "unknown";
            }
            var peak = PEAK.matcher(Files.readString(status));
            return peak.find() ? Long.parseLong(peak.group(1)) / KIB_IN_MIB + " MiB" : "unknown";
        } catch (IOException e) {
            throw new BenchmarkException("The memory of a service cannot be read", e);
        }
    }
}
