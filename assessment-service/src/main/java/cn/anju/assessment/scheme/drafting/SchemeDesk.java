package cn.anju.assessment.scheme.drafting;

import cn.anju.assessment.quarter.Quarters;
import cn.anju.assessment.scheme.reading.InvalidSchemeException;
import cn.anju.assessment.scheme.version.SchemeState;
import cn.anju.assessment.scheme.version.SchemeStore;
import cn.anju.assessment.scheme.version.SchemeVersion;
import cn.anju.assessment.scoring.AssessmentState;
import cn.anju.assessment.site.DirtySites;
import cn.anju.kit.ledger.LedgerStore.Precondition;
import cn.anju.kit.period.Period;
import cn.anju.kit.problem.InvalidRecord;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.problem.Violation;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** Drafts schemes and puts them in force. */
@ApplicationScoped
class SchemeDesk {
    static final String PUT_IN_FORCE = "put-in-force";

    private final SchemeStore store;
    private final SchemeCheck check;
    private final Quarters quarters;
    private final DirtySites dirtySites;
    private final AssessmentState state;

    SchemeDesk(SchemeStore store, SchemeCheck check, Quarters quarters, DirtySites dirtySites, AssessmentState state) {
        this.store = store;
        this.check = check;
        this.quarters = quarters;
        this.dirtySites = dirtySites;
        this.state = state;
    }

    /** A draft; the same key and body give the same one. */
    @Transactional
    SchemeVersion create(JsonNode body, String key, String by) {
        var document = checked(body);
        String id = document.get("id").asText();
        String fingerprint = digest(document.toString());
        String creation = key == null ? null : digest(by + "\n" + key);
        if (creation != null) {
            var before = store.idOfKey(creation);
            if (before.isPresent()) {
                if (!before.get().equals(id) || !store.wasCreatedWith(id, fingerprint)) {
                    throw new ProblemException(422, "idempotency-conflict");
                }
                return find(id);
            }
        }
        if (!store.insert(id, document, creation, fingerprint, by)) {
            throw new ProblemException(409, "duplicate", List.of(Violation.of("id", "id", "duplicate")));
        }
        return find(id);
    }

    @Transactional
    SchemeVersion replace(String id, JsonNode body, Precondition precondition, String by) {
        var old = lockDraft(id, "replace");
        require(precondition, old);
        var document = checked(body);
        if (!document.get("id").asText().equals(id)) {
            throw new InvalidRecord(List.of(Violation.of("id", "id", "scheme-id", id)));
        }
        store.replace(id, document, by);
        return find(id);
    }

    /** From a quarter on, later than any scheme before and any quarter that is frozen; at once, or when the facts of its new metrics are filled. */
    @Transactional
    SchemeVersion putInForce(String id, Period from, Precondition precondition, String by) {
        store.lockMetrics();
        quarters.holdOffFreezing();
        var draft = lockDraft(id, PUT_IN_FORCE);
        if (precondition.version() != null) {
            require(precondition, draft);
        }
        var settled = store.settled();
        var last = settled.get(settled.size() - 1);
        if (last.state() == SchemeState.PREPARING) {
            throw new ProblemException(409, "scheme-preparing", last.id());
        }
        if (!from.start().isAfter(last.from().start())) {
            throw tooEarly("scheme-too-early", last.from(), last.id(), last.from());
        }
        quarters.lastFrozen()
                .filter(frozen -> !from.start().isAfter(frozen.start()))
                .ifPresent(frozen -> {
                    throw tooEarly("quarter-frozen", frozen, frozen);
                });
        checked(draft.document());
        boolean ready = check.newMetrics(check.check(draft.document())).isEmpty();
        store.settle(id, ready ? SchemeState.IN_FORCE : SchemeState.PREPARING, from.start(), by);
        store.countRevision();
        if (ready) {
            dirtySites.markAll(from.start());
            state.countRevision();
        }
        return find(id);
    }

    private static ProblemException tooEarly(String code, Period last, Object... details) {
        return new ProblemException(409, code, List.of(Violation.of("from", "生效季度", "later-than", last)), details);
    }

    SchemeVersion find(String id) {
        return store.find(id).orElseThrow(ProblemException::notFound);
    }

    private ObjectNode checked(JsonNode body) {
        try {
            check.check(body);
            return (ObjectNode) body;
        } catch (InvalidSchemeException e) {
            throw new InvalidRecord(e.violations());
        }
    }

    private SchemeVersion lockDraft(String id, String step) {
        var version = store.lock(id).orElseThrow(ProblemException::notFound);
        if (version.state() != SchemeState.DRAFT) {
            throw new ProblemException(
                    409, "transition-not-allowed", step, version.state().name(), "-");
        }
        return version;
    }

    private static void require(Precondition precondition, SchemeVersion version) {
        if (precondition.version() == null) {
            throw new ProblemException(428, "precondition-required");
        }
        if (precondition.version() != version.version()) {
            throw new ProblemException(412, "precondition-failed", version.version());
        }
    }

    private static String digest(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
