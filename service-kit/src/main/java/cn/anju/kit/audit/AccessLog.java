package cn.anju.kit.audit;

import cn.anju.kit.ledger.FieldShape;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerDesk;
import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.ledger.LedgerRow;
import cn.anju.kit.ledger.LedgerView;
import cn.anju.kit.ledger.Placement;
import cn.anju.kit.reference.KnownRecord;
import cn.anju.kit.reference.References;
import cn.anju.kit.security.Caller;
import cn.anju.kit.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Remembers who saw personal data and who took data out. Every method returns when its entry is committed: call it before
 * the first byte of the answer leaves.
 */
@ApplicationScoped
public class AccessLog {
    private final AccessQueue queue;
    private final Placement placement;
    private final References references;
    private final RequestId requestId;
    private final Clock clock;

    AccessLog(AccessQueue queue, Placement placement, References references, RequestId requestId, Clock clock) {
        this.queue = queue;
        this.placement = placement;
        this.references = references;
        this.requestId = requestId;
        this.clock = clock;
    }

    /**
     * Records are shown; leaves no entry where no personal field is among what is shown.
     *
     * @param filter the query of a list; null for one record
     * @param shown names of the properties that are shown; none for all
     */
    public <F extends Record & LedgerFields> void read(
            Ledger<F, ?> ledger, List<LedgerView<F>> records, String filter, Set<String> shown, Caller caller) {
        var fields = personal(ledger, shown, caller);
        if (records.isEmpty() || fields.isEmpty()) {
            return;
        }
        var ids = records.stream().map(LedgerView::id).toList();
        append(
                new Access(
                        AccessAction.READ,
                        ledger.type(),
                        ids,
                        filter,
                        (long) ids.size(),
                        fields,
                        null,
                        place(ledger, records.stream().map(LedgerView::fields).toList(), caller)),
                caller);
    }

    /**
     * A file with records of a ledger is taken out or brought in. Not within a transaction, which would hold a connection
     * while this waits for its turn.
     *
     * @param file which: the query of an export, or the job of an import
     * @param records how many are in it; null if that is not known yet
     * @param shown names of its columns; none for all
     */
    public void file(
            AccessAction action, Ledger<?, ?> ledger, String file, Long records, Set<String> shown, Caller caller) {
        var fields = personal(ledger, shown, caller);
        append(new Access(action, ledger.type(), List.of(), file, records, fields, null, place(caller)), caller);
    }

    /** A file that belongs to a record is taken out. */
    public <F extends Record & LedgerFields> void downloaded(
            Ledger<F, ?> ledger, LedgerRow<F> record, String file, Caller caller) {
        append(
                new Access(
                        AccessAction.DOWNLOAD,
                        ledger.type(),
                        List.of(record.id()),
                        file,
                        1L,
                        List.of(),
                        null,
                        place(ledger, List.of(record.fields()), caller)),
                caller);
    }

    /** Personal texts of a record are shown in the clear. */
    public <F extends Record & LedgerFields> void revealed(
            Ledger<F, ?> ledger, LedgerRow<F> record, List<String> fields, String purpose, Caller caller) {
        append(
                new Access(
                        AccessAction.REVEAL,
                        ledger.type(),
                        List.of(record.id()),
                        null,
                        1L,
                        fields,
                        purpose,
                        place(ledger, List.of(record.fields()), caller)),
                caller);
    }

    /** Anything else that is done with data. */
    public void append(Access access, Caller caller) {
        queue.append(new UnlinkedEntry(
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                caller.name(),
                caller.roles().stream().map(Role::claim).toList(),
                caller.client(),
                requestId.get(),
                access));
    }

    /** Where someone may look: the smallest place that holds all of the scope. */
    private AccessPlace place(Caller caller) {
        var scope = caller.scope();
        var regions = new ArrayList<>(scope.regionPrefixes());
        scope.siteCodes().stream()
                .flatMap(code -> references.site(code).stream())
                .map(KnownRecord::regionCode)
                .filter(Objects::nonNull)
                .forEach(regions::add);
        return AccessPlace.holding(scope.regionPrefixes().isEmpty() ? scope.siteCodes() : List.of(), regions);
    }

    private <F extends Record & LedgerFields> AccessPlace place(Ledger<F, ?> ledger, List<F> records, Caller caller) {
        var sites = new ArrayList<String>();
        var regions = new ArrayList<String>();
        for (F fields : records) {
            String region = placement.scopeRegion(ledger, fields);
            if (region == null) {
                return place(caller);
            }
            regions.add(region);
            sites.add(Objects.requireNonNullElse((String) ledger.shape().value(fields, "siteCode"), ""));
        }
        var place = AccessPlace.holding(sites, regions);
        return "".equals(place.siteCode()) ? new AccessPlace(null, place.regionCode()) : place;
    }

    private static List<String> personal(Ledger<?, ?> ledger, Set<String> shown, Caller caller) {
        if (!LedgerDesk.seesPersons(ledger, caller)) {
            return List.of();
        }
        return ledger.shape().fields().stream()
                .filter(FieldShape::personal)
                .map(FieldShape::name)
                .filter(name -> shown.isEmpty() || shown.contains(name))
                .toList();
    }
}
