package cn.anju.assessment.reconciliation;

import cn.anju.kit.Bilingual;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the services have on record beside what the assessment has taken in 数据对账. */
@Schema(
        name = "Reconciliation",
        description = "数据对账 Records that the services have, beside those that the assessment has taken in")
record Reconciliation(
        Summary summary,
        List<Row> items,

        @Schema(description = "pass it as ?cursor= for the next page; absent on the last")
        String nextCursor) {

    /** Whether both sides have the same. */
    enum RowState {
        EQUAL,
        BEHIND,
        DIFFERENT,
        UNKNOWN
    }

    /** All rows that were asked for, whatever page is shown. */
    @Schema(name = "ReconciliationSummary", description = "汇总 All rows that were asked for")
    record Summary(
            @Schema(title = "一致", description = "rows on which both sides have the same", examples = "812")
            long equal,

            @Schema(title = "滞后", description = "rows that differ and can still become equal", examples = "0")
            long behind,

            @Schema(title = "不一致", description = "rows that differ for good", examples = "0")
            long different,

            @Schema(title = "未知", description = "rows of services that do not answer", examples = "0")
            long unknown,

            @Schema(title = "事件流", description = "how far each topic is taken in")
            List<Lag> topics,

            @Schema(title = "未答复服务", description = "services that do not answer, and why")
            List<Silent> silent,

            @Schema(
                    title = "死信",
                    description =
                            "events that could not be taken in, of all places; rows name those that tell of a site",
                    examples = "0")
            long deadLetters) {}

    /** How far a topic is taken in. */
    @Schema(name = "TopicLag", description = "消费滞后 How far a topic is taken in")
    record Lag(
            @Schema(examples = "anju.site.ledger") String topic,

            @Schema(description = "events on the topic that are not taken in yet", examples = "0")
            long behind,

            @Schema(
                    description =
                            "places of the topic that were deleted from it before they were taken in: whatever they"
                                    + " told is lost until the service tells its journal again",
                    examples = "0")
            long missed,

            @Schema(
                    description =
                            "versions of records that the service has not told to the topic yet; null if it does not"
                                    + " answer")
            Long untold) {}

    /** A service that does not answer. */
    @Schema(name = "SilentSource")
    record Silent(@Schema(examples = "site") String service, Bilingual reason) {}

    /** An event that could not be taken in. */
    @Schema(name = "SwallowedEvent", description = "死信 An event that could not be taken in")
    record Swallowed(
            @Schema(description = "id of the dead letter") UUID id,
            @Schema(description = "record that it tells of") String recordId,
            Instant failedAt) {}

    /** The records of a ledger at a site. */
    @Schema(name = "ReconciliationRow", description = "对账行 Records of a ledger at a site")
    record Row(
            @Schema(title = "记录类型", examples = "site.leader-visit")
            String recordType,

            @Schema(title = "台账路径", description = "null if neither side tells", examples = "/api/v1/site/leader-visits")
            String ledger,

            @Schema(title = "安置点代码", examples = "360732-S01")
            String siteCode,

            @Schema(title = "来源记录数", description = "active records that the service has; null if it does not answer")
            Long sourceRecords,

            @Schema(title = "来源版本合计", description = "sum of their versions; null if it does not answer")
            Long sourceVersions,

            @Schema(title = "本方记录数", description = "active records that were taken in", examples = "12")
            long ownRecords,

            @Schema(title = "本方版本合计", description = "sum of their versions", examples = "15")
            long ownVersions,

            @Schema(
                    title = "差额",
                    description = "records taken in less records of the service; null if it does not answer")
            Long difference,

            @Schema(
                    title = "状态",
                    description = "EQUAL; BEHIND: what is missing can still arrive, or the service changed while it was"
                            + " asked; DIFFERENT: nothing is on its way (records or, if their numbers are equal,"
                            + " corrections were lost); UNKNOWN: the service does not answer")
            RowState state,

            @Schema(title = "死信", description = "events of this ledger and site that could not be taken in")
            List<Swallowed> deadLetters) {

        /** Whether the service still says so; null if it does not answer any more. */
        boolean isOf(Counted now) {
            return now != null && sourceRecords == now.records() && sourceVersions == now.versions();
        }

        /** The same, as what is missing can still arrive. */
        Row behind() {
            return new Row(
                    recordType,
                    ledger,
                    siteCode,
                    sourceRecords,
                    sourceVersions,
                    ownRecords,
                    ownVersions,
                    difference,
                    RowState.BEHIND,
                    deadLetters);
        }
    }
}
