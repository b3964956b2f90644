package cn.anju.assessment.fivetype.source;

import cn.anju.kit.event.LedgerEvent;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A type of record that checklists look at, and what is kept of it.
 *
 * @param from fields with its first day; the first that has a value
 * @param to fields with the day after its last
 */
record KeptType(String name, List<String> from, List<String> to, List<String> fields) {

    static KeptType of(String name, String from, String to, String fields) {
        return new KeptType(name, words(from), words(to), words(fields));
    }

    private static List<String> words(String cell) {
        return Arrays.stream(cell.split(";", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    LocalDate from(LedgerEvent event) {
        return first(from, event);
    }

    LocalDate to(LedgerEvent event) {
        return first(to, event);
    }

    ObjectNode kept(LedgerEvent event) {
        var kept = JsonNodeFactory.instance.objectNode();
        for (String field : fields) {
            var value = event.body().get(field);
            if (value != null && !value.isNull()) {
                kept.set(field, value);
            }
        }
        return kept;
    }

    private static LocalDate first(List<String> fields, LedgerEvent event) {
        return fields.stream()
                .map(event::date)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
