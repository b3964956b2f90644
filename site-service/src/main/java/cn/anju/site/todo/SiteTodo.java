package cn.anju.site.todo;

import cn.anju.kit.Bilingual;
import cn.anju.kit.term.Term;
import cn.anju.kit.todo.TodoRow;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that a site still owes, or that runs out there, and that an officer has to look after. */
@Schema(description = "安置点待办 Something that a site still owes")
public record SiteTodo(
        @Schema(description = "what is to be done", examples = "VISITS_BEHIND")
        Kind kind,

        @Schema(description = "the same in words") Bilingual name,

        @Schema(
                description =
                        "path of the ledger with the record in question; where none is there yet, of the ledger to fill in",
                examples = "/api/v1/site/leader-visits")
        String ledger,

        @Schema(description = "the record; absent where none is there yet")
        UUID recordId,

        @Schema(description = "absent outside of sites", examples = "360732-S01")
        String siteCode,

        @Schema(description = "region of the site, or of the record", examples = "360732101000")
        String regionCode,

        @Schema(examples = "2022-03-31") LocalDate dueOn,

        @Schema(description = "days since then; 0 while it is not over", examples = "0")
        long overdueDays) {

    static SiteTodo of(TodoRow<Kind> row) {
        return new SiteTodo(
                row.kind(),
                row.name(),
                row.kind().ledger(),
                row.recordId(),
                row.siteCode(),
                row.regionCode(),
                row.dueOn(),
                row.overdueDays());
    }

    /** What can be due; the query of each stands in {@code todos.sql}. */
    @Term(value = "安置点待办类别", clause = "1-3, 17-20, 22-24; R01, R02, R04")
    @Schema(name = "SiteTodoKind")
    public enum Kind {
        @Term("尚无在任点长")
        LEADER_MISSING("site-leaders"),

        @Term("点长帮扶规划未备案")
        PLAN_NOT_FILED("site-leaders"),

        @Term("点长工作职责未备案")
        DUTIES_NOT_FILED("site-leaders"),

        @Term("点长任务清单未备案")
        TASK_LIST_NOT_FILED("site-leaders"),

        @Term("本月点长调研次数不足")
        VISITS_BEHIND("leader-visits"),

        @Term("本半年总点长尚未听取汇报")
        HEARING_DUE("leader-hearings"),

        @Term("驻村工作队尚无对口联系队员")
        LIAISON_MISSING("liaison-cadres"),

        @Term("专职管理人员不足")
        STAFF_MISSING("staff"),

        @Term("尚无一站式服务窗口")
        WINDOW_MISSING("service-windows"),

        @Term("本年度管理人员尚未培训")
        STAFF_TRAINING_DUE("staff-trainings"),

        @Term("配套设施缺失或损坏")
        FACILITY_GAP("facilities"),

        @Term("尚无文明实践站或积分超市")
        MEETING_PLACE_MISSING("facilities"),

        @Term("维修工单待完工")
        MAINTENANCE_DUE("maintenance-orders"),

        @Term("本月尚未开展环境整治")
        CAMPAIGN_MISSING("environment-campaigns"),

        @Term("本季度尚未开展三讲一评")
        GRATITUDE_SESSION_MISSING("activities"),

        @Term("本季度尚未过党组织生活")
        PARTY_LIFE_MISSING("activities"),

        @Term("党员满三人尚未成立党组织")
        PARTY_ORGANIZATION_DUE("party-organizations"),

        @Term("本年度活动尚未开展齐全")
        YEARLY_ACTIVITIES_MISSING("activities"),

        @Term("本月地质灾害排查未开展")
        GEOLOGICAL_INSPECTION_DUE("inspections"),

        @Term("本月住房安全排查未开展")
        HOUSING_INSPECTION_DUE("inspections"),

        @Term("本月消防安全排查未开展")
        FIRE_INSPECTION_DUE("inspections"),

        @Term("隐患待整改")
        HAZARD_TO_RECTIFY("hazards"),

        @Term("隐患待复查")
        HAZARD_TO_RECHECK("hazards"),

        @Term("群众诉求待办结")
        REQUEST_TO_SETTLE("public-requests"),

        @Term("加层扩建申请待审批")
        EXTENSION_TO_DECIDE("dwelling-extensions");

        private final String ledger;

        Kind(String ledger) {
            this.ledger = ledger;
        }

        String ledger() {
            return "/api/v1/site/" + ledger;
        }
    }
}
