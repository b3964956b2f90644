package cn.anju.assessment.scheme.drafting;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** In what a scheme differs from another. */
@Schema(name = "SchemeComparison")
record SchemeComparisonView(
        @Schema(examples = "2023") String scheme,
        @Schema(examples = "2022") String with,
        List<SchemeDifference> differences) {}
