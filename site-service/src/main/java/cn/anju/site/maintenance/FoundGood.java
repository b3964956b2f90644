package cn.anju.site.maintenance;

import cn.anju.kit.ledger.FieldsShape;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.step.StepRule;
import cn.anju.kit.step.Taking;
import cn.anju.site.facility.check.FacilityChecks;
import cn.anju.site.maintenance.MaintenanceOrder.State;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;

/**
 * The acceptance of work. Whoever told that it is done does not accept it; a facility whose order is accepted is found good from
 * that day on.
 */
@ApplicationScoped
class FoundGood implements StepRule<MaintenanceOrder, Acceptance> {
    private static final FieldsShape<MaintenanceOrder> SHAPE = new FieldsShape<>(MaintenanceOrder.class);

    private final FacilityChecks facilities;

    FoundGood(FacilityChecks facilities) {
        this.facilities = facilities;
    }

    /** @throws ProblemException 403 for whoever told that the work is done */
    @Override
    public MaintenanceOrder after(Taking<MaintenanceOrder, Acceptance> step, Checks checks) {
        requireAnother(step);
        checks.notBefore("acceptedOn", step.on(), "completedOn", step.fields().completedOn());
        return SHAPE.with(
                step.fields(), Map.of("state", State.ACCEPTED, "acceptedOn", step.on(), "acceptedBy", step.login()));
    }

    /** Of work that was told as done from the beginning, whoever recorded the order told so. */
    private static void requireAnother(Taking<MaintenanceOrder, Acceptance> step) {
        var told = Objects.requireNonNullElse(
                step.fields().completedBy(), step.record().recordedBy());
        if (told.equals(step.login())) {
            throw new ProblemException(403, "own-work");
        }
    }

    @Override
    public void follow(Taking<MaintenanceOrder, Acceptance> step) {
        var order = step.fields();
        if (order.facilityId() != null) {
            facilities.foundGood(order.facilityId(), step.on(), order.result(), step.scope(), step.author());
        }
    }
}
