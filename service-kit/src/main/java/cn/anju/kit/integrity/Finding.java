package cn.anju.kit.integrity;

import cn.anju.kit.Bilingual;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A record that a check found, and what is wrong with it. */
@Schema(description = "核查发现 Record that a check found")
public record Finding(
        @Schema(examples = "site.hazard") String recordType,
        UUID recordId,

        @Schema(
                description = "where the record is read",
                examples = "/api/v1/site/hazards/0190f5a2-7c1e-7d3a-9b7e-0d2c6f1a5e10")
        String href,

        @Schema(description = "its site; absent where it is at none or several", examples = "360732-S01")
        String siteCode,

        @Schema(description = "the region that it is found by", examples = "360732101000")
        String regionCode,

        @Schema(description = "what is wrong") Bilingual problem) {}
