package cn.anju.kit.imports.format;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of files that records come in, and go back in with what is wrong. */
public enum FileFormat {
    CSV(Names.CSV, "csv"),
    XLSX(Names.XLSX, "xlsx"),
    NDJSON(Names.NDJSON, "ndjson");

    private final String mediaType;
    private final String extension;

    FileFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public static Optional<FileFormat> of(MediaType type) {
        return Arrays.stream(values())
                .filter(f -> f.mediaType().isCompatible(type))
                .findFirst();
    }

    public MediaType mediaType() {
        return MediaType.valueOf(mediaType);
    }

    public String extension() {
        return extension;
    }

    /** Media types for annotations on resource methods. */
    public static final class Names {
        public static final String CSV = "text/csv";
        public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        public static final String NDJSON = "application/x-ndjson";

        private Names() {}
    }
}
