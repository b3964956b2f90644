package cn.anju.monitoring.picture;

import cn.anju.monitoring.line.LineInForce.Line;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that this service knows of a family on a day, in one answer. */
@Schema(description = "家庭全貌 All that is known of a family on a day")
public record FamilyPicture(
        @Schema(description = "the day", examples = "2022-03-31")
        LocalDate asOf,

        @Schema(implementation = Object.class, description = "household as it was, at the place where it lived")
        ObjectNode household,

        @Schema(description = "whether it had settled and not left")
        boolean present,

        @Schema(
                description = "member who was the head; absent where it is not known",
                examples = "4a0d3c7e-2f6b-4c1d-8e5f-0a9b8c7d6e5f")
        String headId,

        @Schema(description = "monitoring line that held where it lived; absent where none is recorded")
        Line monitoringLine,

        @Schema(description = "whether the newest income per head is below the line; absent where either is not known")
        Boolean belowMonitoringLine,

        @Schema(
                implementation = Object.class,
                description =
                        "by chapter (members, supportPairings, warnings, clues, cases, measures, entitlements, incomes, revisits, policyCards,"
                                + " seasonalReturns, changes): the records, newest first, as in the lists of their ledgers")
        Map<String, List<ObjectNode>> records) {}
