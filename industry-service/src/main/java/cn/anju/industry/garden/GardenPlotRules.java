package cn.anju.industry.garden;

import cn.anju.industry.garden.allotment.AllottedArea;
import cn.anju.kit.ledger.FieldsShape;
import cn.anju.kit.ledger.LedgerRules;
import cn.anju.kit.problem.Checks;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What is allotted of a garden stays a part of it, and whoever has an allotment stays among its families. */
@ApplicationScoped
class GardenPlotRules implements LedgerRules<GardenPlot> {
    private static final FieldsShape<GardenPlot> SHAPE = new FieldsShape<>(GardenPlot.class);

    private final AllottedArea allotted;

    GardenPlotRules(AllottedArea allotted) {
        this.allotted = allotted;
    }

    @Override
    public Class<GardenPlot> fieldsType() {
        return GardenPlot.class;
    }

    /** Whoever leaves the families out, such as a file that is sent again, says nothing of them. */
    @Override
    public GardenPlot complete(GardenPlot before, GardenPlot fields) {
        if (before == null || before.householdIds() == null || fields.householdIds() != null) {
            return fields;
        }
        return SHAPE.with(fields, Map.of("householdIds", before.householdIds()));
    }

    @Override
    public boolean judgeEachByItself() {
        return true;
    }

    @Override
    public void check(Proposal<GardenPlot> change, Checks checks) {
        if (change.before() == null) {
            return;
        }
        var plot = change.fields();
        var most = allotted.most(change.id());
        checks.require(plot.areaMu().compareTo(most) >= 0, "areaMu", "below-allotted", most);
        if (!plot.from().equals(change.before().from())
                || !Objects.equals(plot.to(), change.before().to())) {
            allotted.firstOutside(change.id(), plot.from(), plot.to())
                    .ifPresent(day -> checks.add(day.isBefore(plot.from()) ? "from" : "to", "allotted-on", day));
        }
        List<UUID> named = Objects.requireNonNullElse(plot.householdIds(), List.of());
        allotted.households(change.id()).stream()
                .filter(household -> !named.contains(household))
                .findFirst()
                .ifPresent(household -> checks.add("householdIds", "has-allotment", household));
    }
}
