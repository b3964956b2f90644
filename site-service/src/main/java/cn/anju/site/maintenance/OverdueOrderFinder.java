package cn.anju.site.maintenance;

import cn.anju.kit.ledger.LedgerPage;
import cn.anju.kit.query.PageCursor;
import cn.anju.kit.security.Scope;
import cn.anju.site.gap.GapFinder;
import cn.anju.site.gap.GapRequest;
import cn.anju.site.maintenance.MaintenanceOrder.State;
import cn.anju.site.maintenance.MaintenanceOrder.Urgency;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Finds orders past their deadline on a day: scope first, then what was asked for. */
@ApplicationScoped
class OverdueOrderFinder {
    private static final String OVERDUE = """
            (select *, scope_region as region_code from maintenance_order
                where status = 'ACTIVE' and due_on < :on and (completed_on is null or completed_on > :on))
            """;

    private final GapFinder finder;
    private final Clock clock;

    OverdueOrderFinder(GapFinder finder, Clock clock) {
        this.finder = finder;
        this.clock = clock;
    }

    /** @throws cn.anju.kit.problem.ProblemException 400 for parameters that are wrong, 503 if it takes too long */
    LedgerPage<OverdueOrder> page(MultivaluedMap<String, String> query, Scope scope) {
        var asked = GapRequest.read(query, LocalDate.now(clock));
        return finder.page(
                asked,
                scope,
                new GapFinder.Query<>(
                        OVERDUE,
                        "due_on::text",
                        "id::text",
                        row -> order(row, asked.on()),
                        order -> PageCursor.after(
                                order.dueOn().toString(), order.orderId().toString())));
    }

    private static OverdueOrder order(ResultSet row, LocalDate on) throws SQLException {
        var dueOn = row.getObject("due_on", LocalDate.class);
        return new OverdueOrder(
                row.getObject("id", UUID.class),
                row.getString("site_code"),
                row.getString("region_code"),
                row.getObject("facility_id", UUID.class),
                row.getString("description"),
                Urgency.valueOf(row.getString("urgency")),
                State.valueOf(row.getString("state")),
                row.getString("contractor"),
                dueOn,
                ChronoUnit.DAYS.between(dueOn, on));
    }
}
