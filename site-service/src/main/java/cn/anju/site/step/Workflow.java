package cn.anju.site.step;

import cn.anju.kit.problem.ProblemException;
import java.util.List;
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
    List<Move<S>> from(S state) {
        return moves.stream().filter(move -> move.from() == state).toList();
    }

    /** @throws ProblemException 409 with what is possible, if this is not */
    Move<S> find(S state, Enum<?> action) {
        return from(state).stream()
                .filter(move -> move.action() == action)
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        409,
                        "transition-not-allowed",
                        action.name(),
                        state.name(),
                        from(state).stream().map(move -> move.action().name()).collect(Collectors.joining(", "))));
    }
}
