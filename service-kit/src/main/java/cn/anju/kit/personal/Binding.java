package cn.anju.kit.personal;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Where a sealed text belongs. It opens nowhere else, so that nobody can pass one off as another by moving it. */
public record Binding(String text) {

    /** The column of a field in the ledger of a record type. */
    public static Binding toField(String recordType, String field) {
        return new Binding(recordType + "/" + field);
    }

    /** The same field in the journal's entry of one version of one record. */
    public Binding ofVersion(UUID id, int version) {
        return new Binding(text + "/" + id + "/" + version);
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
