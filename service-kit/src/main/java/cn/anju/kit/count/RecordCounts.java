package cn.anju.kit.count;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many active records there are of each ledger at each site, for whoever takes in what the ledgers tell. */
@Schema(name = "RecordCounts", description = "台账记录数 Active records by ledger and site")
public record RecordCounts(
        List<Item> items,

        @Schema(
                title = "待发布",
                description = "versions of records that are not told to the topic yet, of all ledgers and sites of the"
                        + " service",
                examples = "0")
        long untold) {
    public RecordCounts {
        items = items == null ? List.of() : List.copyOf(items);
    }

    /** The records of a ledger at a site; one that is at several sites counts at each. */
    @Schema(name = "RecordCount")
    public record Item(
            @Schema(title = "记录类型", examples = "site.leader-visit")
            String recordType,

            @Schema(title = "台账路径", examples = "/api/v1/site/leader-visits")
            String ledger,

            @Schema(title = "安置点代码", examples = "360732-S01")
            String siteCode,

            @Schema(title = "记录数", description = "active records", examples = "12")
            long records,

            @Schema(
                    title = "版本合计",
                    description = "sum of their versions: it grows with every correction",
                    examples = "15")
            long versions) {}
}
