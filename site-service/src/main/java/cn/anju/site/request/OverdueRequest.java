package cn.anju.site.request;

import cn.anju.kit.standard.RequestCategory;
import cn.anju.site.request.PublicRequest.Level;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request of residents that was not settled in time 逾期诉求 (clause 27). */
@Schema(description = "逾期诉求 Request of residents that was not settled in time (clause 27)")
public record OverdueRequest(
        UUID id,

        @Schema(description = "its site; of a scattered household, none", examples = "360732-S01")
        String siteCode,

        @Schema(description = "region of a scattered household")
        String regionCode,

        RequestCategory category,
        PublicRequest.State state,

        @Schema(description = "last day for settling it in time", examples = "2022-03-23")
        LocalDate dueOn,

        @Schema(description = "days since then", examples = "4")
        long daysOverdue,

        @Schema(description = "who has to see to it by now") Level belongsTo,

        @Schema(description = "where it was taken to; absent if nobody did")
        Level escalatedTo,

        @Schema(description = "day it was taken there") LocalDate escalatedOn,

        @Schema(description = "who is to see to it", examples = "陈静")
        String owner,

        @Schema(description = "bureau that is to see to it", examples = "housing")
        String bureau,

        @Schema(description = "what is asked for") String content) {}
