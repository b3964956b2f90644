package cn.anju.kit.ledger;

import cn.anju.kit.reference.RecordId;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An id that a record holds of another one.
 *
 * @param position where it stands in its field, if that holds several
 * @param target what it points to
 */
record HeldReference(FieldShape field, int position, RecordId target) {

    static <F extends Record & LedgerFields> List<HeldReference> of(Ledger<F, ?> ledger, F fields) {
        return ledger.shape().references().stream()
                .flatMap(field -> of(field, fields))
                .toList();
    }

    private static Stream<HeldReference> of(FieldShape field, Record fields) {
        var ids = field.ids(fields);
        return IntStream.range(0, ids.size())
                .mapToObj(i -> new HeldReference(field, i, new RecordId(field.refersTo(), ids.get(i))));
    }

    /** The field, or the place in it, as violations name it. */
    String pointer() {
        return field.holdsSeveral() ? field.name() + "/" + position : field.name();
    }
}
