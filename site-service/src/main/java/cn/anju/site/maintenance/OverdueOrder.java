package cn.anju.site.maintenance;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A maintenance order whose work is not done in time 逾期维修工单. */
@Schema(description = "逾期维修工单 Maintenance order whose work is not done in time (clause 17)")
public record OverdueOrder(
        @Schema(description = "the order") UUID orderId,

        @Schema(examples = "360732-S01") String siteCode,

        @Schema(description = "region of the site", examples = "360732101000")
        String regionCode,

        @Schema(description = "what is to be mended; absent where it is not on record")
        UUID facilityId,

        @Schema(examples = "2 栋楼前 3 盏路灯不亮") String description,
        MaintenanceOrder.Urgency urgency,

        @Schema(description = "how far it is today") MaintenanceOrder.State state,

        @Schema(description = "who is to mend it", examples = "江背水电服务部")
        String contractor,

        @Schema(examples = "2022-03-23") LocalDate dueOn,

        @Schema(description = "days from the deadline to the day asked for", examples = "8")
        long overdueDays) {}
