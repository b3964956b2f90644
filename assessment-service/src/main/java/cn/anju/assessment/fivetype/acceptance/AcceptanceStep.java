package cn.anju.assessment.fivetype.acceptance;

import cn.anju.assessment.fivetype.checklist.AcceptanceState;
import cn.anju.kit.security.Role;
import java.util.EnumSet;
import java.util.Set;

/** A step of an acceptance: when it is possible, what it leads to and whose it is. */
enum AcceptanceStep {
    SELF_CHECK(AcceptanceState.SELF_CHECKED),
    INSPECT(AcceptanceState.INSPECTED),
    ACCEPT(AcceptanceState.ACCEPTED),
    RETURN(AcceptanceState.RETURNED);

    private final AcceptanceState to;

    AcceptanceStep(AcceptanceState to) {
        this.to = to;
    }

    boolean isPossibleIn(AcceptanceState state) {
        return switch (this) {
            case SELF_CHECK -> state == AcceptanceState.PLANNED || state == AcceptanceState.RETURNED;
            case INSPECT -> state == AcceptanceState.SELF_CHECKED;
            case ACCEPT, RETURN -> state == AcceptanceState.INSPECTED;
        };
    }

    AcceptanceState leadsTo() {
        return to;
    }

    Set<Role> roles() {
        return this == SELF_CHECK
                ? EnumSet.of(Role.SITE_MANAGER, Role.TOWNSHIP_OFFICER, Role.COUNTY_ADMIN)
                : EnumSet.of(Role.COUNTY_ADMIN, Role.BUREAU_OFFICER);
    }
}
