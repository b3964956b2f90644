package cn.anju.monitoring.household;

import cn.anju.kit.ledger.FieldsShape;
import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.ledger.LedgerView;
import cn.anju.kit.problem.Checks;
import cn.anju.monitoring.household.change.MemberRole;
import cn.anju.monitoring.person.Person;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What operations on the register have to hold against, gathered so that a clerk is told all of it. */
final class RegistryChecks {
    private static final String EFFECTIVE_ON = "effectiveOn";
    private static final String MEMBERS = "members";

    private final Checks checks;

    <F extends Record & LedgerFields> RegistryChecks(Class<F> request) {
        checks = new Checks(new FieldsShape<>(request));
    }

    void require(boolean holds, String field, String code, Object... arguments) {
        checks.require(holds, field, code, arguments);
    }

    /** A household is not changed by what happened before it moved in. */
    void requireAfterSettling(LocalDate on, LocalDate settledOn) {
        require(on.isAfter(settledOn), EFFECTIVE_ON, "not-after", "入住日期 " + settledOn, "settledOn " + settledOn);
    }

    /** Nobody stops being a member before having become one. */
    void requireAfterJoining(LocalDate on, Collection<LedgerView<Person>> members) {
        members.stream()
                .map(member -> member.fields().from())
                .filter(from -> !on.isAfter(from))
                .max(LocalDate::compareTo)
                .ifPresent(from ->
                        checks.add(EFFECTIVE_ON, "not-after", "成员起始日期 " + from, "the first day of a member, " + from));
    }

    void requireOneHead(List<MemberRole> roles) {
        require(roles.stream().filter(MemberRole::isHead).count() == 1, MEMBERS, "one-head");
    }

    /** The members with these roles, as far as they are members. */
    Map<MemberRole, LedgerView<Person>> chosen(List<MemberRole> roles, List<LedgerView<Person>> members) {
        var left = new HashMap<UUID, LedgerView<Person>>();
        members.forEach(member -> left.put(member.id(), member));
        var chosen = new LinkedHashMap<MemberRole, LedgerView<Person>>();
        for (int i = 0; i < roles.size(); i++) {
            var member = left.remove(roles.get(i).personId());
            require(member != null, MEMBERS + "/" + i, "not-a-member");
            if (member != null) {
                chosen.put(roles.get(i), member);
            }
        }
        return chosen;
    }

    void throwIfAny() {
        checks.throwIfAny();
    }
}
