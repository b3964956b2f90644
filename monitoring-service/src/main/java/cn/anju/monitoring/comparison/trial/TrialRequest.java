package cn.anju.monitoring.comparison.trial;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rule to be tried. */
@Schema(description = "试算请求 Rule to be tried on the last batch")
public record TrialRequest(
        @Schema(
                title = "比对规则",
                description = "CEL, as in the source; without it, the rule of the source",
                examples = "row.selfPaidCost > (household.relocation == 'LIFTED' ? 9000 : 18000)")
        String rule) {}
