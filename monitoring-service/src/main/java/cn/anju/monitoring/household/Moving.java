package cn.anju.monitoring.household;

import cn.anju.kit.ledger.LedgerStore.Precondition;
import cn.anju.kit.ledger.LedgerView;
import cn.anju.kit.ledger.Mandate;
import cn.anju.monitoring.household.change.ChangeRecords;
import cn.anju.monitoring.household.change.Departure;
import cn.anju.monitoring.household.change.HouseholdChange;
import cn.anju.monitoring.household.change.HouseholdChange.Kind;
import cn.anju.monitoring.household.change.Move;
import cn.anju.monitoring.person.Memberships;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Households that go to live elsewhere as a whole. Members are held before the household, in the order in which a correction
 * of a member holds them, and looked up again after it: whoever was entered meanwhile goes along.
 */
@ApplicationScoped
class Moving {
    private final HouseholdBook book;
    private final Memberships memberships;
    private final ChangeRecords changes;

    Moving(HouseholdBook book, Memberships memberships, ChangeRecords changes) {
        this.book = book;
        this.memberships = memberships;
        this.changes = changes;
    }

    /** The household keeps its members and its id, and what was recorded of it stays where it happened. */
    @Transactional
    LedgerView<HouseholdChange> move(UUID id, Move move, Precondition expected, Mandate mandate) {
        memberships.hold(id, move.effectiveOn());
        var household = book.present(id, expected, mandate.scope());
        var before = household.fields();
        var checks = new RegistryChecks(Move.class);
        checks.requireAfterSettling(move.effectiveOn(), before.settledOn());
        boolean stays = Objects.equals(move.siteCode(), before.siteCode())
                && Objects.equals(move.regionCode(), before.regionCode());
        checks.require(!stays, move.siteCode() == null ? "regionCode" : "siteCode", "same-place");
        checks.throwIfAny();

        var place = new HashMap<String, Object>();
        place.put("siteCode", move.siteCode());
        place.put("regionCode", move.regionCode());
        place.put("settledOn", move.effectiveOn());
        book.change(household, place, mandate);
        var members = memberships.hold(id, move.effectiveOn());
        members.forEach(member -> memberships.relocate(member, move.siteCode(), move.regionCode(), mandate));
        return changes.record(
                new HouseholdChange(
                        id,
                        move.siteCode(),
                        move.regionCode(),
                        move.effectiveOn(),
                        Kind.MOVE,
                        move.reason(),
                        before.siteCode(),
                        before.regionCode(),
                        before.settledOn(),
                        null,
                        null,
                        null,
                        members.size()),
                mandate);
    }

    /** The household and every membership in it end on the day. */
    @Transactional
    LedgerView<HouseholdChange> leave(UUID id, Departure departure, Precondition expected, Mandate mandate) {
        LocalDate on = departure.effectiveOn();
        var leaving = memberships.hold(id, on);
        var household = book.present(id, expected, mandate.scope());
        var checks = new RegistryChecks(Departure.class);
        checks.requireAfterSettling(on, household.fields().settledOn());
        checks.requireAfterJoining(on, leaving);
        checks.throwIfAny();

        book.change(household, Map.of("leftOn", on), mandate);
        var members = memberships.hold(id, on);
        members.forEach(member -> memberships.end(member, on, mandate));
        return changes.record(
                HouseholdBook.told(household, on, Kind.DEPARTURE, departure.reason(), null, members.size()), mandate);
    }
}
