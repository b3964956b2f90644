package cn.anju.kit.term;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.Ledgers;
import cn.anju.kit.table.Column;
import cn.anju.kit.table.Columns;
import cn.anju.kit.term.Dictionary.Use;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The enums that fields of this service's ledgers take their values from, found by looking at the ledgers. */
@ApplicationScoped
public class Dictionaries {
    private final Map<Class<?>, List<Use>> uses = new LinkedHashMap<>();

    Dictionaries(Ledgers ledgers) {
        for (Ledger<?, ?> ledger : ledgers.all()) {
            for (Column column : Columns.of(ledger).all()) {
                if (column.type().isEnum()) {
                    uses.computeIfAbsent(column.type(), type -> new ArrayList<>())
                            .add(new Use(ledger.path(), column.name()));
                }
            }
        }
    }

    /** The dictionaries in the order of their names, with labels in a language. */
    public List<Dictionary> all(Locale locale) {
        return uses.entrySet().stream()
                .map(e -> Dictionary.of(e.getKey(), e.getValue(), locale))
                .sorted(Comparator.comparing(Dictionary::name))
                .toList();
    }

    public Optional<Dictionary> find(String name, Locale locale) {
        return all(locale).stream().filter(d -> d.name().equals(name)).findFirst();
    }
}
