package cn.anju.assessment.appeal;

import cn.anju.assessment.quarter.Quarter;
import cn.anju.assessment.quarter.ReviewedAppeals;
import cn.anju.assessment.quarter.publication.Correction;
import cn.anju.assessment.quarter.publication.DecidedAppeal;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The appeals of a quarter, as its review and its publication need them. */
@ApplicationScoped
class AppealsOfQuarter implements ReviewedAppeals {
    private static final String OF_QUARTER =
            " from appeal where period = ? and scope_region ^@ ? and status = 'ACTIVE' and state ";

    private final Database database;

    AppealsOfQuarter(Database database) {
        this.database = database;
    }

    @Override
    public int open(Quarter quarter) {
        return database.queryOne(
                        "select count(*)" + OF_QUARTER + "= 'OPEN'",
                        row -> row.getInt(1),
                        quarter.period().toString(),
                        quarter.county())
                .orElseThrow();
    }

    @Override
    public List<Correction> corrections(Quarter quarter) {
        return database.query(
                "select *" + OF_QUARTER + "= 'ACCEPTED' order by id",
                row -> new Correction(
                        row.getObject("id", UUID.class),
                        row.getString("site_code"),
                        row.getString("indicator"),
                        row.getString("month"),
                        row.getBigDecimal("numerator"),
                        row.getBigDecimal("denominator")),
                quarter.period().toString(),
                quarter.county());
    }

    @Override
    public List<DecidedAppeal> decided(Quarter quarter) {
        return database.query(
                "select *" + OF_QUARTER + "<> 'OPEN' order by site_code, indicator, id",
                row -> new DecidedAppeal(
                        row.getObject("id", UUID.class),
                        row.getString("site_code"),
                        row.getString("indicator"),
                        row.getString("month"),
                        row.getString("state").equals("ACCEPTED"),
                        row.getObject("decided_on", LocalDate.class),
                        row.getString("decision")),
                quarter.period().toString(),
                quarter.county());
    }
}
