package cn.anju.monitoring.clue;

import cn.anju.kit.event.LedgerEvent;
import cn.anju.kit.event.LedgerEventHandler;
import cn.anju.kit.ledger.DerivedRecords;
import cn.anju.kit.sql.Database;
import cn.anju.monitoring.clue.Clue.Channel;
import cn.anju.monitoring.risk.RiskKind;
import cn.anju.monitoring.warning.Warning;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Opens a clue for each warning that was confirmed at home and for each revisit that found a risk, so that none waits for
 * somebody to copy it (clause 4). Where the finding is corrected before anybody took the clue up, the clue follows it.
 */
@ApplicationScoped
class ClueOpener implements LedgerEventHandler {
    private static final String WARNING = "monitoring.warning";
    private static final String REVISIT = "monitoring.revisit";
    private static final String NOT_FOUND_ANY_MORE = "原核实或回访结果已更正";

    private final ClueLedger clues;
    private final DerivedRecords records;
    private final Database database;

    ClueOpener(ClueLedger clues, DerivedRecords records, Database database) {
        this.clues = clues;
        this.records = records;
        this.database = database;
    }

    @Override
    public boolean handles(String type) {
        return type.equals(WARNING) || type.equals(REVISIT);
    }

    @Override
    public void apply(List<LedgerEvent> events) {
        events.forEach(this::follow);
    }

    private void follow(LedgerEvent event) {
        var risks = event.isActive() ? risks(event) : List.<RiskKind>of();
        UUID id = idOf(event.recordId());
        if (risks.isEmpty()) {
            if (event.version() > 1) {
                records.takeBack(clues.ledger(), id, NOT_FOUND_ANY_MORE);
            }
        } else if (!isOpenedByHand(event.recordId(), id)) {
            records.open(clues.ledger(), id, clue(event, risks), event.date("recordedOn"));
        }
    }

    private static List<RiskKind> risks(LedgerEvent event) {
        if (event.type().equals(WARNING)) {
            boolean confirmed = Warning.Outcome.CONFIRMED.name().equals(event.text("outcome"));
            return confirmed ? List.of(Warning.Kind.valueOf(event.text("kind")).risk()) : List.of();
        }
        var found = event.texts("riskKinds").stream().map(RiskKind::valueOf).toList();
        boolean struck = event.body().path("suddenHardship").asBoolean();
        return found.isEmpty() && struck ? List.of(RiskKind.OTHER) : found;
    }

    private static Clue clue(LedgerEvent event, List<RiskKind> risks) {
        boolean screened = event.type().equals(WARNING);
        LocalDate raisedOn = event.date(screened ? "verifiedOn" : "visitedOn");
        return new Clue(
                event.id("householdId"),
                event.text("siteCode"),
                event.text("regionCode"),
                raisedOn,
                screened ? Channel.BUREAU_SCREENED : Channel.CADRE_CHECKED,
                risks,
                screened ? event.recordId() : null,
                screened ? null : event.recordId(),
                event.text("remarks"),
                null,
                null);
    }

    /** The same for the same finding, so that it is found again. */
    private static UUID idOf(UUID finding) {
        return UUID.nameUUIDFromBytes(("clue of " + finding).getBytes(StandardCharsets.UTF_8));
    }

    private boolean isOpenedByHand(UUID finding, UUID own) {
        return database.queryOne(
                        "select 1 from clue where (warning_id = ? or revisit_id = ?) and id <> ? and status = 'ACTIVE' limit 1",
                        row -> true,
                        finding,
                        finding,
                        own)
                .isPresent();
    }
}
