package cn.anju.monitoring.picture;

import cn.anju.kit.audit.AccessLog;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerDesk;
import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.ledger.LedgerFinder;
import cn.anju.kit.ledger.LedgerRow;
import cn.anju.kit.ledger.LedgerStore;
import cn.anju.kit.ledger.Ledgers;
import cn.anju.kit.ledger.ListQuery;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.query.QueryParameters;
import cn.anju.kit.security.Caller;
import cn.anju.monitoring.line.LineInForce;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/**
 * Puts a family's picture together. Which records belong to it follows from their dates as they are known now, what they say
 * from the journal; whatever lies out of scope is not in it.
 */
@ApplicationScoped
public class FamilyPictures {
    private final Ledgers ledgers;
    private final LedgerStore store;
    private final LedgerFinder finder;
    private final PastVersions past;
    private final LineInForce lines;
    private final AccessLog accesses;
    private final ObjectMapper mapper;
    private final Clock clock;

    FamilyPictures(
            Ledgers ledgers,
            LedgerStore store,
            LedgerFinder finder,
            PastVersions past,
            LineInForce lines,
            AccessLog accesses,
            ObjectMapper mapper,
            Clock clock) {
        this.ledgers = ledgers;
        this.store = store;
        this.finder = finder;
        this.past = past;
        this.lines = lines;
        this.accesses = accesses;
        this.mapper = mapper;
        this.clock = clock;
    }

    public RestResponse<FamilyPicture> answer(UUID id, MultivaluedMap<String, String> query, Caller caller) {
        var parameters = new QueryParameters(query, "asOf");
        LocalDate day = parameters.date("asOf").orElseGet(() -> LocalDate.now(clock));
        parameters.check();
        return ResponseBuilder.ok(picture(id, day, caller))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    private FamilyPicture picture(UUID id, LocalDate day, Caller caller) {
        var found = household(ledgers.ofType("monitoring.household"), id, day, caller);
        var chapters = new LinkedHashMap<String, List<ObjectNode>>();
        for (PictureChapter chapter : PictureChapters.ALL) {
            var targets = chapter.of() == null ? List.of(id.toString()) : ids(chapters.get(chapter.of()));
            chapters.put(
                    chapter.name(),
                    targets.isEmpty()
                            ? List.of()
                            : records(ledgers.ofType(chapter.type()), chapter, targets, day, caller));
        }
        var residence = new Residence(changes(ledgers.ofType("monitoring.household-change"), id, caller), day);
        residence.place(found.household());
        var line = lines.at(found.region(), day);
        var newest = chapters.get("incomes").stream().findFirst();
        return new FamilyPicture(
                day,
                found.household(),
                found.isPresent(day),
                residence.head() == null ? head(chapters.get("members")) : residence.head(),
                line.orElse(null),
                line.flatMap(l -> newest.map(
                                income -> income.path("perHead").decimalValue().compareTo(l.amount()) < 0))
                        .orElse(null),
                chapters);
    }

    /** The household as it was, and from when to when it is here as far as is known now. */
    private record Found(ObjectNode household, String region, LocalDate leftOn) {
        boolean isPresent(LocalDate day) {
            var settledOn = LocalDate.parse(household.path("settledOn").asText());
            return !settledOn.isAfter(day) && (leftOn == null || leftOn.isAfter(day));
        }
    }

    private <F extends Record & LedgerFields, R extends LedgerRow<F>> Found household(
            Ledger<F, R> ledger, UUID id, LocalDate day, Caller caller) {
        var row = store.find(ledger, id, caller.scope()).orElseThrow(ProblemException::notFound);
        var then = past.of(ledger, List.of(row.view()), day, false).get(0);
        var leftOn = (LocalDate) ledger.shape().value(row.fields(), "leftOn");
        return new Found(then, row.scopeRegion(), leftOn);
    }

    private <F extends Record & LedgerFields, R extends LedgerRow<F>> List<ObjectNode> records(
            Ledger<F, R> ledger, PictureChapter chapter, List<String> targets, LocalDate day, Caller caller) {
        var asked = asked(chapter.link(), targets);
        asked.putSingle("to", day.toString());
        asked.putSingle("limit", String.valueOf(chapter.most()));
        if (ledger.spansTime()) {
            asked.putSingle("from", day.toString());
        }
        var views = finder.page(ledger, ListQuery.read(ledger, asked), caller.scope())
                .items();
        accesses.read(ledger, views, "picture of " + String.join(", ", targets) + " as of " + day, Set.of(), caller);
        return past.of(ledger, views, day, LedgerDesk.seesPersons(ledger, caller)).stream()
                .filter(record -> chapter.shows().test(record, day))
                .toList();
    }

    private <F extends Record & LedgerFields, R extends LedgerRow<F>> List<ObjectNode> changes(
            Ledger<F, R> ledger, UUID id, Caller caller) {
        var asked = asked("householdId", List.of(id.toString()));
        asked.putSingle("limit", String.valueOf(ListQuery.MOST));
        return finder.page(ledger, ListQuery.read(ledger, asked), caller.scope()).items().stream()
                .map(view -> mapper.<ObjectNode>valueToTree(view))
                .toList();
    }

    private static MultivaluedMap<String, String> asked(String link, List<String> targets) {
        var asked = new MultivaluedHashMap<String, String>();
        asked.put(link, targets);
        asked.putSingle("status", "ACTIVE");
        return asked;
    }

    private static List<String> ids(List<ObjectNode> records) {
        return records.stream().map(record -> record.path("id").asText()).toList();
    }

    private static String head(List<ObjectNode> members) {
        return members.stream()
                .filter(member -> "01".equals(member.path("relationToHead").asText()))
                .map(member -> member.path("id").asText())
                .findFirst()
                .orElse(null);
    }
}
