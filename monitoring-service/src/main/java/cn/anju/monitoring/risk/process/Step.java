package cn.anju.monitoring.risk.process;

import cn.anju.kit.security.Role;
import cn.anju.monitoring.risk.CaseState;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One transition that the process knows.
 *
 * @param roles who does it; a system that replays history does everything
 * @param requirements what must be given and hold
 */
public record Step(CaseState from, CaseAction action, CaseState to, Set<Role> roles, List<Requirement> requirements) {

    static Step of(CaseState from, CaseAction action, CaseState to) {
        return new Step(from, action, to, EnumSet.of(Role.SYSTEM), List.of());
    }

    Step by(Role first, Role... more) {
        var everybody = EnumSet.of(first, more);
        everybody.add(Role.SYSTEM);
        return new Step(from, action, to, everybody, requirements);
    }

    Step needs(Requirement... needed) {
        return new Step(from, action, to, roles, List.of(needed));
    }

    /** Whether somebody with these roles may do it. */
    boolean isFor(Set<Role> callers) {
        return callers.stream().anyMatch(roles::contains);
    }

    /** Whether the case stays where it is. */
    boolean stays() {
        return from == to;
    }
}
