package cn.anju.monitoring.risk.process;

import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.security.Caller;
import cn.anju.kit.security.Role;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whoever takes a step with a case.
 *
 * @param roles all roles of the caller
 * @param bureau bureau of an officer, or null
 */
record Mover(Set<Role> roles, String bureau) {
    private static final String SITE = "site";

    static Mover of(Caller caller) {
        return new Mover(caller.roles(), caller.bureau());
    }

    /** @throws ProblemException 403 if the step is for others */
    void require(Step step) {
        if (!step.isFor(roles)) {
            throw new ProblemException(
                    403,
                    "transition-forbidden",
                    step.action().name(),
                    step.roles().stream().map(Role::claim).collect(Collectors.joining(", ")));
        }
    }

    /** The role in which a step is taken. */
    Role roleFor(Step step) {
        return roles.stream().filter(step.roles()::contains).findFirst().orElseThrow();
    }

    /** Whose vote this would be; null for any other step. */
    String voterOf(Step step, TransitionRequest request) {
        if (step.action() != CaseAction.VOTE) {
            return null;
        }
        return switch (roleFor(step)) {
            case SITE_MANAGER -> SITE;
            case BUREAU_OFFICER -> bureau;
            default -> request.voter();
        };
    }

    /** Whether this is the vote of a bureau, which need not keep ledgers of the workstream itself. */
    boolean onlyVotes(Step step) {
        return step.action() == CaseAction.VOTE && roleFor(step) == Role.BUREAU_OFFICER;
    }
}
