package cn.anju.kit.integrity;

import cn.anju.kit.Bilingual;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A check and how much it finds now. */
@Schema(description = "核查项 Check of the records and how much it finds")
public record CheckResult(
        @Schema(examples = "voided-reference") String id,
        Severity severity,
        Bilingual title,

        @Schema(description = "what a finding means") Bilingual meaning,

        @Schema(description = "records in the scope of the token; absent if counting took too long")
        Long findings,

        @Schema(description = "where they are listed", examples = "/api/v1/site/integrity/voided-reference")
        String href) {}
