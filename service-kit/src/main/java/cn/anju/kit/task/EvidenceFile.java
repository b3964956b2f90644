package cn.anju.kit.task;

import cn.anju.kit.Bilingual;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads evidence as it is written down: {@code --- R08}, a header of {@code -- name: value}, the query. The header says what is
 * {@code counted} in both languages and, where they differ from the usual, what the items are {@code of}, how many are due at
 * {@code least} and where the {@code open} ones are listed. The query has an item for each of what is due and knows
 * {@code :first} and {@code :day}, first and last day of what counts, {@code :on}, the day that is looked at, and what
 * {@link EvidenceValues} give.
 */
final class EvidenceFile {
    private static final Pattern START = Pattern.compile("(?m)^--- ");
    private static final Pattern HEADER = Pattern.compile("-- ([a-z]+): (.*)");

    private EvidenceFile() {}

    /** @throws IllegalArgumentException if something is not written as it should be */
    static List<Evidence> read(String text) {
        return START.splitAsStream(text).skip(1).map(EvidenceFile::evidence).toList();
    }

    private static Evidence evidence(String block) {
        var lines = new ArrayList<>(block.strip().lines().toList());
        String row = lines.remove(0).strip();
        Map<String, String> header = new HashMap<>();
        for (var line = HEADER.matcher(lines.get(0)); line.matches(); line = HEADER.matcher(lines.get(0))) {
            header.put(line.group(1), line.group(2).strip());
            lines.remove(0);
        }
        String[] counted = header.getOrDefault("counted", "").split("\\|", -1);
        if (counted.length != 2) {
            throw new IllegalArgumentException(row + ": what is counted needs two languages");
        }
        return new Evidence(
                row,
                Evidence.Breadth.valueOf(header.getOrDefault("of", "place").toUpperCase(Locale.ROOT)),
                new Bilingual(counted[0].strip(), counted[1].strip()),
                Integer.parseInt(header.getOrDefault("least", "0")),
                header.get("open"),
                String.join("\n", lines));
    }
}
