package cn.anju.site.hazard;

import cn.anju.kit.ledger.DerivedRecords;
import cn.anju.site.hazard.Hazard.Kind;
import cn.anju.site.hazard.Hazard.Severity;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Opens hazards for what other records of a site tell of, in the transaction that writes those. Until somebody sees to such a
 * hazard it follows the record that it was opened for.
 */
@ApplicationScoped
public class HazardOpener {
    private final HazardLedger hazards;
    private final DerivedRecords records;
    private final HazardLimits limits;

    HazardOpener(HazardLedger hazards, DerivedRecords records, HazardLimits limits) {
        this.hazards = hazards;
        this.records = records;
        this.limits = limits;
    }

    /** What was found, and by which record. */
    public record Finding(
            UUID foundBy,
            String siteCode,
            LocalDate foundOn,
            Kind kind,
            Severity severity,
            UUID inspectionId,
            String description) {}

    /**
     * @param recordedOn day on which what found it counts as recorded
     */
    public void open(Finding finding, LocalDate recordedOn) {
        var hazard = new Hazard(
                finding.siteCode(),
                finding.foundOn(),
                limits.dueOn(finding.foundOn(), finding.severity()),
                null,
                null,
                finding.kind(),
                finding.severity(),
                finding.inspectionId(),
                null,
                finding.description(),
                Hazard.State.FOUND,
                null,
                null,
                null,
                null,
                null,
                null);
        records.open(hazards.ledger(), idOf(finding.foundBy()), hazard, recordedOn);
    }

    /** Takes back what nobody has seen to yet, since its record says it no more. */
    public void takeBack(UUID foundBy, String reason) {
        records.takeBack(hazards.ledger(), idOf(foundBy), reason);
    }

    /** The same for the same record, so that its hazard is found again. */
    public static UUID idOf(UUID foundBy) {
        return UUID.nameUUIDFromBytes(("hazard of " + foundBy).getBytes(StandardCharsets.UTF_8));
    }
}
