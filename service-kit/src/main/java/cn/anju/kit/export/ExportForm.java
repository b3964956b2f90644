package cn.anju.kit.export;

/** The forms in which a list can be taken away as a file. */
enum ExportForm {
    CSV(ExportForm.CSV_TYPE, "csv"),
    XLSX(ExportForm.XLSX_TYPE, "xlsx"),
    NDJSON(ExportForm.NDJSON_TYPE, "ndjson");

    static final String CSV_TYPE = "text/csv";
    static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String NDJSON_TYPE = "application/x-ndjson";

    private final String mediaType;
    private final String extension;

    ExportForm(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    String contentType() {
        return this == CSV ? mediaType + ";charset=UTF-8" : mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return extension;
    }

    /** Whether its columns have headers, which can be Chinese. */
    boolean hasHeaders() {
        return this != NDJSON;
    }
}
