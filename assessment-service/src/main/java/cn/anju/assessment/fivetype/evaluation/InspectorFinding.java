package cn.anju.assessment.fivetype.evaluation;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an inspector found about a criterion, and in which acceptance. */
@Schema(name = "FiveTypeInspectorFinding", description = "现场认定 What an inspector found about a criterion")
public record InspectorFinding(boolean met, String note, LocalDate inspectedOn, String inspector, UUID acceptanceId) {}
