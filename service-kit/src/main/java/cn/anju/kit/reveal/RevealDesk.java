package cn.anju.kit.reveal;

import cn.anju.kit.audit.AccessLog;
import cn.anju.kit.ledger.FieldShape;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.ledger.LedgerRow;
import cn.anju.kit.ledger.LedgerStore;
import cn.anju.kit.personal.PersonalText;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.problem.Violation;
import cn.anju.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Shows personal texts in the clear to those who may write the record and say what they need them for. */
@ApplicationScoped
class RevealDesk {
    private final LedgerStore store;
    private final AccessLog accesses;

    RevealDesk(LedgerStore store, AccessLog accesses) {
        this.store = store;
        this.accesses = accesses;
    }

    /** The texts by the names of their fields, once the access is logged. */
    <F extends Record & LedgerFields, R extends LedgerRow<F>> Map<String, String> reveal(
            Ledger<F, R> ledger, UUID id, RevealRequest request, Caller caller) {
        ledger.requireWriter(caller);
        if (request.purpose() == RevealPurpose.OTHER
                && (request.note() == null || request.note().isBlank())) {
            throw refused(Violation.of("note", "用途说明", "required"));
        }
        var fields = fields(ledger, request);
        var row = store.find(ledger, id, caller.scope()).orElseThrow(ProblemException::notFound);
        accesses.revealed(ledger, row, fields.stream().map(FieldShape::name).toList(), purpose(request), caller);
        var texts = new LinkedHashMap<String, String>();
        for (FieldShape field : fields) {
            if (field.of(row.fields()) instanceof PersonalText text) {
                texts.put(field.name(), text.reveal());
            }
        }
        return texts;
    }

    private static List<FieldShape> fields(Ledger<?, ?> ledger, RevealRequest request) {
        return request.fields().stream()
                .distinct()
                .map(name -> ledger.shape()
                        .field(name)
                        .filter(FieldShape::personal)
                        .orElseThrow(() -> refused(Violation.of("fields", "查看字段", "personal-field", names(ledger)))))
                .toList();
    }

    private static String names(Ledger<?, ?> ledger) {
        return String.join(
                ", ",
                ledger.shape().fields().stream()
                        .filter(FieldShape::personal)
                        .map(FieldShape::name)
                        .toList());
    }

    private static ProblemException refused(Violation violation) {
        return new ProblemException(422, "invalid-record", List.of(violation));
    }

    private static String purpose(RevealRequest request) {
        return request.note() == null ? request.purpose().name() : request.purpose() + ": " + request.note();
    }
}
