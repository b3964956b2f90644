package cn.anju.assessment.rebuilding;

import cn.anju.assessment.scoring.Figures;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a rebuild found, of the places that the caller may know of. */
@Schema(name = "RebuildResult", description = "核对结果 What was compared and what differs")
public record RebuildResult(
        @Schema(title = "一致", description = "whether nothing differs")
        boolean same,

        @Schema(title = "事实") Facts facts,
        @Schema(title = "安置点") Sites sites,

        @Schema(title = "得分", description = "by tracked quarter")
        List<Scores> scores) {

    /** Facts on both sides. */
    @Schema(name = "RebuildFacts", description = "事实核对 Facts that are kept and facts that were rebuilt")
    public record Facts(
            @Schema(description = "facts that are kept", examples = "28431")
            long kept,

            @Schema(description = "facts that the records in the topics give", examples = "28431")
            long rebuilt,

            @Schema(description = "facts that are not the same on both sides", examples = "0")
            long differing,

            @Schema(
                    description =
                            "facts of records that were told of again while they were compared; they are not judged",
                    examples = "0")
            long unsettled,

            @Schema(description = "some that differ, at most 20 of a site")
            List<FactDifference> examples) {}

    /** How a fact differs. */
    public enum DifferenceKind {
        /** The record says it, and it is not kept. */
        MISSING,
        /** It is kept, and no record says it. */
        SURPLUS,
        /** It is kept otherwise than the record says. */
        DIFFERENT
    }

    /** A fact that is not the same on both sides. */
    @Schema(name = "FactDifference", description = "不一致的事实 A fact that differs")
    public record FactDifference(
            @Schema(
                    description =
                            "MISSING: the record says it and it is not kept; SURPLUS: it is kept and no record says"
                                    + " it; DIFFERENT")
            DifferenceKind kind,

            @Schema(examples = "leader_visits") String metric,
            @Schema(examples = "site.leader-visit") String recordType,
            UUID recordId,

            @Schema(description = "where the record is found", examples = "/api/v1/site/leader-visits/…")
            String href,

            @Schema(examples = "360732-S01") String siteCode,

            @Schema(description = "as it is kept; null if it is not")
            FactState kept,

            @Schema(description = "as the record says; null if it says nothing")
            FactState rebuilt,

            @Schema(
                    description =
                            "id of a dead letter that tells of the record, if there is one: why it was not taken in")
            UUID deadLetter) {}

    /** What a fact says beside its place. */
    @Schema(name = "FactState")
    public record FactState(
            @Schema(description = "version of the record", examples = "1")
            int version,

            @Schema(description = "what is counted once") String subject,
            BigDecimal value,
            LocalDate from,

            @Schema(description = "first day on which it no longer counts; null if it is open")
            LocalDate to) {}

    /** Sites as they are known on both sides. */
    @Schema(name = "RebuildSites", description = "安置点核对 What is known of sites")
    public record Sites(
            @Schema(examples = "29") long compared,
            @Schema(examples = "0") long differing,
            @Schema(description = "some that differ") List<SiteDifference> examples) {}

    /** A site that is not known as it was told. */
    @Schema(name = "RebuiltSiteDifference")
    public record SiteDifference(
            @Schema(examples = "360732-S01") String siteCode,

            @Schema(type = SchemaType.OBJECT, implementation = Object.class, description = "as it is kept")
            JsonNode kept,

            @Schema(type = SchemaType.OBJECT, implementation = Object.class, description = "as it was told")
            JsonNode rebuilt) {}

    /** Scores of a quarter on both sides. */
    @Schema(name = "RebuildScores", description = "得分核对 Scores of a quarter")
    public record Scores(
            @Schema(examples = "2022-Q1") String period,

            @Schema(description = "sites whose score was compared", examples = "29")
            long compared,

            @Schema(examples = "0") long differing,

            @Schema(
                    description = "sites that are just waiting to be scored anew after a change; they are not compared",
                    examples = "0")
            long waiting,

            @Schema(description = "some that differ") List<ScoreDifference> examples) {}

    /** A score that is not the same on both sides. */
    @Schema(name = "ScoreDifference", description = "不一致的得分 A score that differs")
    public record ScoreDifference(
            @Schema(examples = "360732-S01") String siteCode,

            @Schema(description = "as it is kept; null if it is not")
            ScoreState kept,

            @Schema(description = "as the rebuilt facts give it; null if there is no such site")
            ScoreState rebuilt,

            @Schema(description = "those that differ") List<IndicatorDifference> indicators) {}

    /** A score without its indicators. */
    @Schema(name = "ScoreState")
    public record ScoreState(
            LocalDate asOf, BigDecimal total, BigDecimal applicableWeight, String grade, List<String> vetoes) {}

    /** An indicator that is not the same on both sides. */
    @Schema(name = "RebuiltIndicatorDifference")
    public record IndicatorDifference(
            @Schema(examples = "leader-visits") String id, Figures kept, Figures rebuilt) {}
}
