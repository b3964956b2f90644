package cn.anju.site.facility.check;

import cn.anju.kit.ledger.LedgerRules;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** A facility is checked after the day with which its record begins and before it ends. */
@ApplicationScoped
class FacilityCheckRules implements LedgerRules<FacilityCheck> {
    private final Database database;

    FacilityCheckRules(Database database) {
        this.database = database;
    }

    private record Checked(UUID partOf, LocalDate from, LocalDate endsOn) {
        static Checked of(ResultSet row) throws SQLException {
            return new Checked(
                    row.getObject("part_of", UUID.class),
                    row.getObject("from_date", LocalDate.class),
                    row.getObject("ends_on", LocalDate.class));
        }
    }

    @Override
    public Class<FacilityCheck> fieldsType() {
        return FacilityCheck.class;
    }

    @Override
    public boolean judgeEachByItself() {
        return true;
    }

    @Override
    public void check(Proposal<FacilityCheck> change, Checks checks) {
        var check = change.fields();
        var facility = database.queryOne(
                        "select part_of, from_date, ends_on from facility where id = ?",
                        Checked::of,
                        check.facilityId())
                .orElseThrow();
        if (facility.partOf() != null) {
            checks.add("facilityId", "part-of-facility", facility.partOf());
            return;
        }
        checks.require(check.checkedOn().isAfter(facility.from()), "checkedOn", "facility-begins", facility.from());
        checks.require(
                facility.endsOn() == null || check.checkedOn().isBefore(facility.endsOn()),
                "checkedOn",
                "facility-ended",
                facility.endsOn());
    }
}
