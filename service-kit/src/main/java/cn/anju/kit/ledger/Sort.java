package cn.anju.kit.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The order of a list: one field, then the id. */
public record Sort(String name, boolean descending) {
    static Sort parse(String text) {
        return text.startsWith("-") ? new Sort(text.substring(1), true) : new Sort(text, false);
    }

    /** Newest first. */
    static Sort byDefault(Ledger<?, ?> ledger) {
        return new Sort(ledger.dateField(), true);
    }

    /** Fields by which the list of a ledger can be ordered: those that are never empty. */
    public static List<String> names(Ledger<?, ?> ledger) {
        var names = new ArrayList<>(List.of(ledger.dateField(), "recordedAt"));
        if (ledger.shape().has("code")) {
            names.add("code");
        }
        return names;
    }

    String path(Ledger<?, ?> ledger) {
        return ledger.shape().has(name) ? "r.fields." + name : "r." + name;
    }

    Object key(LedgerRow<?> row, Ledger<?, ?> ledger) {
        return ledger.shape().field(name).map(f -> f.of(row.fields())).orElseGet(row::recordedAt);
    }

    /** Reads a key back from a cursor. */
    Object parseKey(String text) {
        if (name.equals("recordedAt")) {
            return Instant.parse(text);
        }
        return name.equals("code") ? text : LocalDate.parse(text);
    }
}
