package cn.anju.kit.problem;

import java.sql.SQLException;
import java.util.Set;

/** Changes that waited for each other, so that the database gave up one of them; sent again, it goes through. */
final class Collision {
    private static final Set<String> STATES = Set.of("40P01", "40001");

    private Collision() {}

    /** Whether that is why a request failed. */
    static boolean caused(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refusal && STATES.contains(refusal.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
