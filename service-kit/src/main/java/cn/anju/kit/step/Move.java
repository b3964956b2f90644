package cn.anju.kit.step;

import cn.anju.kit.security.Role;
import java.util.EnumSet;
import java.util.Set;

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

    /** One that every role may take that writes ledgers. */
    public static <S extends Enum<S>> Move<S> of(S from, Enum<?> action, S to) {
        return new Move<>(from, action, to, ALL);
    }

    /** The same for some only, and for systems that tell what they did. */
    public Move<S> by(Role first, Role... more) {
        var some = EnumSet.of(first, more);
        some.add(Role.SYSTEM);
        return new Move<>(from, action, to, some);
    }

    /** The same for some only, who take it here themselves. */
    public Move<S> inPersonBy(Role first, Role... more) {
        return new Move<>(from, action, to, EnumSet.of(first, more));
    }
}
