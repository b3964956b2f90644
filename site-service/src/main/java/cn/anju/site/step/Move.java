package cn.anju.site.step;

import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.security.Role;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A way on in a workflow.
 *
 * @param roles who may take it
 */
public record Move<S extends Enum<S>>(S from, Enum<?> action, S to, Set<Role> roles) {
    private static final Set<Role> ALL =
            EnumSet.of(Role.COUNTY_ADMIN, Role.BUREAU_OFFICER, Role.TOWNSHIP_OFFICER, Role.SITE_MANAGER, Role.SYSTEM);

    public Move {
        roles = Set.copyOf(roles);
    }

    /** One that everybody may take who writes the ledger. */
    public static <S extends Enum<S>> Move<S> of(S from, Enum<?> action, S to) {
        return new Move<>(from, action, to, ALL);
    }

    /** The same for some only, and for systems that tell what they did. */
    public Move<S> by(Role first, Role... more) {
        var some = EnumSet.of(first, more);
        some.add(Role.SYSTEM);
        return new Move<>(from, action, to, some);
    }

    boolean isFor(Set<Role> caller) {
        return caller.stream().anyMatch(roles::contains);
    }

    /** @throws ProblemException 403 if the step is for others */
    void require(Set<Role> caller) {
        if (!isFor(caller)) {
            String others = roles.stream().sorted().map(Role::claim).collect(Collectors.joining(", "));
            throw new ProblemException(403, "transition-forbidden", action.name(), others);
        }
    }
}
