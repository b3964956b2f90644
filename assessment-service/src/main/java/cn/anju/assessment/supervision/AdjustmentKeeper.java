package cn.anju.assessment.supervision;

import cn.anju.assessment.site.DirtySites;
import cn.anju.kit.event.LedgerEvent;
import cn.anju.kit.event.LedgerEventHandler;
import cn.anju.kit.ledger.DerivedRecords;
import cn.anju.kit.period.Period;
import cn.anju.kit.sql.Database;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes an adjustment of each finding, in the transaction that records, corrects or voids the supervision, and has the site scored again. */
@ApplicationScoped
class AdjustmentKeeper implements LedgerEventHandler {
    private static final String SUPERVISION = "assessment.supervision";
    private static final String WITHDRAWN = "督导记录已更正或作废 The supervision was corrected or voided";

    private final AdjustmentLedger ledger;
    private final DerivedRecords records;
    private final DirtySites dirtySites;
    private final Database database;

    AdjustmentKeeper(AdjustmentLedger ledger, DerivedRecords records, DirtySites dirtySites, Database database) {
        this.ledger = ledger;
        this.records = records;
        this.dirtySites = dirtySites;
        this.database = database;
    }

    private record Stood(UUID id, String siteCode, LocalDate heldOn) {}

    @Override
    public boolean handles(String type) {
        return type.equals(SUPERVISION);
    }

    @Override
    public void apply(List<LedgerEvent> events) {
        Map<String, LocalDate> affected = new HashMap<>();
        events.forEach(event -> keep(event, affected));
        dirtySites.mark(affected);
    }

    private void keep(LedgerEvent event, Map<String, LocalDate> affected) {
        var wanted = event.isActive() ? adjustments(event) : Map.<UUID, Adjustment>of();
        for (Stood before : standing(event.recordId())) {
            affected.merge(before.siteCode(), before.heldOn(), AdjustmentKeeper::earlier);
            if (!wanted.containsKey(before.id())) {
                records.withdraw(ledger.ledger(), before.id(), WITHDRAWN);
            }
        }
        wanted.forEach((id, adjustment) -> {
            affected.merge(adjustment.siteCode(), adjustment.heldOn(), AdjustmentKeeper::earlier);
            records.put(ledger.ledger(), id, adjustment);
        });
    }

    private static Map<UUID, Adjustment> adjustments(LedgerEvent event) {
        Map<UUID, Adjustment> adjustments = new LinkedHashMap<>();
        LocalDate heldOn = event.date("heldOn");
        int place = 0;
        for (JsonNode finding : event.body().path("findings")) {
            UUID id =
                    UUID.nameUUIDFromBytes((SUPERVISION + event.recordId() + place++).getBytes(StandardCharsets.UTF_8));
            adjustments.put(
                    id,
                    new Adjustment(
                            event.recordId(),
                            event.text("siteCode"),
                            heldOn,
                            Period.quarterOf(heldOn).toString(),
                            finding.path("finding").asText(),
                            new BigDecimal(finding.path("points").asText())));
        }
        return adjustments;
    }

    private List<Stood> standing(UUID supervision) {
        return database.query(
                """
                select id, site_code, held_on from adjustment
                where supervision_id = ? and status = 'ACTIVE' order by id
                """,
                row -> new Stood(row.getObject(1, UUID.class), row.getString(2), row.getObject(3, LocalDate.class)),
                supervision);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
