package cn.anju.site.maintenance;

import cn.anju.site.maintenance.MaintenanceOrder.State;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What can be done with a maintenance order. */
enum MaintenanceStep {
    ASSIGN,
    COMPLETE,
    ACCEPT,
    SEND_BACK;

    boolean isPossibleIn(State state) {
        return switch (this) {
            case ASSIGN -> state == State.REPORTED || state == State.ASSIGNED;
            case COMPLETE -> state == State.ASSIGNED;
            case ACCEPT, SEND_BACK -> state == State.COMPLETED;
        };
    }

    static String possibleIn(State state) {
        return Arrays.stream(values())
                .filter(step -> step.isPossibleIn(state))
                .map(MaintenanceStep::name)
                .collect(Collectors.joining(", "));
    }
}
