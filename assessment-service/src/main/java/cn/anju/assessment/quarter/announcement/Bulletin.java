package cn.anju.assessment.quarter.announcement;

import cn.anju.kit.ledger.LedgerFields;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The announcement that a quarter, or a revision of it, was published 季度通报 (clause 29, R37). It carries the digest of the
 * published document to everybody who reads the topic, so that nobody can exchange the document in silence.
 */
@Embeddable
@Schema(description = "季度通报 Announcement of a published quarter or a revision of it (clause 29; R37)")
public record Bulletin(
        @NotBlank @Schema(title = "区划代码", description = "the county", examples = "360732000000")
        String regionCode,

        @NotNull @Schema(title = "通报日期", description = "day of the publication", examples = "2022-04-25")
        LocalDate publishedOn,

        @NotBlank @Schema(title = "考核季度", description = "quarter that was published", examples = "2022-Q1")
        String period,

        @NotNull @Schema(title = "版次", description = "1, and one more with each revision", examples = "1")
        Integer edition,

        @NotNull @Schema(title = "安置点数", description = "how many sites are ranked", examples = "29")
        Integer sites,

        @NotNull
        @Schema(title = "变动安置点数", description = "of how many sites a revision changes something", examples = "0")
        Integer changedSites,

        @NotBlank
        @Schema(
                title = "文件摘要",
                description = "SHA-256 of the published document",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256,

        @Schema(title = "上一版文件摘要", description = "SHA-256 of the edition before; none of the first")
        String previous,

        @Schema(title = "修订原因", description = "why it was revised; none of the first edition")
        String reason)
        implements LedgerFields {}
