package cn.anju.kit.testing;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.Ledgers;
import cn.anju.kit.table.Column;
import cn.anju.kit.table.Columns;
import cn.anju.kit.term.Term;
import cn.anju.kit.term.Terms;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/** Finds what a ledger has not named for its Chinese readers, or has named twice. */
public final class WordingCheck {
    private final List<String> findings = new ArrayList<>();

    private WordingCheck() {}

    /** Everything that is missing or ambiguous in the ledgers of a service. */
    public static List<String> findings(Ledgers ledgers) {
        var check = new WordingCheck();
        ledgers.all().forEach(check::check);
        return check.findings;
    }

    private void check(Ledger<?, ?> ledger) {
        var labels = new HashSet<String>();
        for (Column column : Columns.of(ledger).all()) {
            String at = ledger.type() + "." + column.name();
            require(!column.label().equals(column.name()), at + " has no Chinese title");
            require(labels.add(column.label()), at + " has the title of another column");
            require(!column.description().isEmpty(), at + " has no description");
            if (column.type().isEnum()) {
                checkTerms(column.type());
            }
        }
    }

    private void checkTerms(Class<?> type) {
        require(type.isAnnotationPresent(Term.class), type.getName() + " has no term");
        Arrays.stream(type.getFields())
                .filter(Field::isEnumConstant)
                .forEach(c -> require(
                        c.isAnnotationPresent(Term.class), type.getName() + "." + c.getName() + " has no term"));
        var labels = new HashSet<String>();
        Terms.of(type).forEach(t -> require(labels.add(t.zh()), type.getName() + " has two values " + t.zh()));
    }

    private void require(boolean holds, String finding) {
        if (!holds) {
            findings.add(finding);
        }
    }
}
