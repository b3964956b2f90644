package cn.anju.kit.ledger;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/** The properties of a record as clients get it. */
final class ViewFields {
    private ViewFields() {}

    static Set<String> names(Ledger<?, ?> ledger) {
        var names = new TreeSet<String>();
        Arrays.stream(LedgerView.class.getRecordComponents())
                .map(RecordComponent::getName)
                .forEach(names::add);
        names.remove("fields");
        ledger.shape().fields().forEach(f -> names.add(f.name()));
        return names;
    }
}
