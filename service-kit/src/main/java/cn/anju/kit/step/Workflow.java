package cn.anju.kit.step;

import cn.anju.kit.security.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All ways on between the states of a record. */
public record Workflow<S extends Enum<S>>(List<Move<S>> moves) {
    public Workflow {
        moves = List.copyOf(moves);
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // they are only copied
    public static <S extends Enum<S>> Workflow<S> of(Move<S>... moves) {
        return new Workflow<>(List.of(moves));
    }

    /** What can be done with a record that stands there. */
    public List<Move<S>> from(S state) {
        return moves.stream().filter(move -> move.from() == state).toList();
    }

    Optional<Move<S>> find(S state, Enum<?> action) {
        return from(state).stream().filter(move -> move.action() == action).findFirst();
    }

    /** Whoever may take any of its steps. */
    Set<Role> roles() {
        return moves.stream().flatMap(move -> move.roles().stream()).collect(Collectors.toSet());
    }
}
