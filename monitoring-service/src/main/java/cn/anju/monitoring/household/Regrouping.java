package cn.anju.monitoring.household;

import cn.anju.kit.ledger.LedgerStore.Precondition;
import cn.anju.kit.ledger.LedgerView;
import cn.anju.kit.ledger.Mandate;
import cn.anju.monitoring.household.change.ChangeRecords;
import cn.anju.monitoring.household.change.HeadChange;
import cn.anju.monitoring.household.change.HouseholdChange;
import cn.anju.monitoring.household.change.HouseholdChange.Kind;
import cn.anju.monitoring.household.change.MemberRole;
import cn.anju.monitoring.household.change.Merger;
import cn.anju.monitoring.household.change.Split;
import cn.anju.monitoring.person.Memberships;
import cn.anju.monitoring.person.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Members who part from a household, households that become one, heads who follow each other. Members are held before their
 * household is read, so that of two operations at once the second sees what the first did.
 */
@ApplicationScoped
class Regrouping {
    private static final String OTHER = "otherHouseholdId";
    private static final int MOST = 30;

    private final HouseholdBook book;
    private final Memberships memberships;
    private final ChangeRecords changes;

    Regrouping(HouseholdBook book, Memberships memberships, ChangeRecords changes) {
        this.book = book;
        this.memberships = memberships;
        this.changes = changes;
    }

    /** The new household is like the old one in all but its code, its members and the day it begins. */
    @Transactional
    LedgerView<HouseholdChange> split(UUID id, Split split, Precondition expected, Mandate mandate) {
        LocalDate on = split.effectiveOn();
        var members = memberships.hold(id, on);
        var household = book.present(id, expected, mandate.scope());
        var before = household.fields();
        var checks = new RegistryChecks(Split.class);
        checks.requireAfterSettling(on, before.settledOn());
        checks.requireOneHead(split.members());
        var going = checks.chosen(split.members(), members);
        checks.requireAfterJoining(on, going.values());
        checks.require(split.members().size() < before.members(), "members", "nobody-stays", before.members());
        checks.throwIfAny();

        int leaving = going.size();
        book.change(household, Map.of("members", before.members() - leaving), mandate);
        UUID other = book.enter(
                new Household(
                        split.code(),
                        before.siteCode(),
                        before.regionCode(),
                        on,
                        null,
                        before.relocation(),
                        leaving,
                        before.originRegionCode()),
                mandate);
        going.forEach((role, member) -> memberships.transfer(member, other, role.relationToHead(), on, mandate));
        return changes.record(HouseholdBook.told(household, on, Kind.SPLIT, split.reason(), other, leaving), mandate);
    }

    /** The household that is taken in leaves on the day; whoever is in it belongs to the other one from then on. */
    @Transactional
    LedgerView<HouseholdChange> merge(UUID id, Merger merger, Precondition expected, Mandate mandate) {
        var checks = new RegistryChecks(Merger.class);
        checks.require(!id.equals(merger.otherHouseholdId()), OTHER, "same-household");
        checks.throwIfAny();
        LocalDate on = merger.effectiveOn();
        var coming = memberships.hold(merger.otherHouseholdId(), on);
        var household = book.present(id, expected, mandate.scope());
        var other = book.present(merger.otherHouseholdId(), Precondition.NONE, mandate.scope());
        int together = household.fields().members() + other.fields().members();
        checks.requireAfterSettling(on, household.fields().settledOn());
        checks.requireAfterSettling(on, other.fields().settledOn());
        checks.requireAfterJoining(on, coming);
        checks.chosen(merger.members(), coming);
        checks.require(merger.members().stream().noneMatch(MemberRole::isHead), "members", "second-head");
        checks.require(together <= MOST, OTHER, "too-many-together", together, MOST);
        checks.throwIfAny();

        if (id.compareTo(other.id()) < 0) {
            book.change(household, Map.of("members", together), mandate);
            book.change(other, Map.of("leftOn", on), mandate);
        } else {
            book.change(other, Map.of("leftOn", on), mandate);
            book.change(household, Map.of("members", together), mandate);
        }
        var members = memberships.hold(other.id(), on);
        members.forEach(member -> memberships.transfer(member, id, relation(member, merger.members()), on, mandate));
        return changes.record(
                HouseholdBook.told(household, on, Kind.MERGER, merger.reason(), other.id(), members.size()), mandate);
    }

    /** Every member is told anew what it is to the head. */
    @Transactional
    LedgerView<HouseholdChange> changeHead(UUID id, HeadChange change, Precondition expected, Mandate mandate) {
        LocalDate on = change.effectiveOn();
        var members = memberships.hold(id, on);
        var household = book.present(id, expected, mandate.scope());
        var checks = new RegistryChecks(HeadChange.class);
        checks.requireAfterSettling(on, household.fields().settledOn());
        checks.requireOneHead(change.members());
        var told = checks.chosen(change.members(), members);
        checks.require(told.size() >= members.size(), "members", "every-member", members.size());
        checks.throwIfAny();

        book.change(household, Map.of(), mandate);
        told.forEach((role, member) -> memberships.relate(member, role.relationToHead(), mandate));
        var fields = household.fields();
        return changes.record(
                new HouseholdChange(
                        id,
                        fields.siteCode(),
                        fields.regionCode(),
                        on,
                        Kind.HEAD_CHANGE,
                        change.reason(),
                        null,
                        null,
                        null,
                        null,
                        headAfter(change),
                        headBefore(members),
                        told.size()),
                mandate);
    }

    private static UUID headAfter(HeadChange change) {
        return change.members().stream()
                .filter(MemberRole::isHead)
                .map(MemberRole::personId)
                .findFirst()
                .orElseThrow();
    }

    private static UUID headBefore(List<LedgerView<Person>> members) {
        return members.stream()
                .filter(member -> MemberRole.HEAD.equals(member.fields().relationToHead()))
                .map(LedgerView::id)
                .findFirst()
                .orElse(null);
    }

    private static String relation(LedgerView<Person> member, List<MemberRole> roles) {
        return roles.stream()
                .filter(role -> role.personId().equals(member.id()))
                .map(MemberRole::relationToHead)
                .findFirst()
                .orElse(null);
    }
}
