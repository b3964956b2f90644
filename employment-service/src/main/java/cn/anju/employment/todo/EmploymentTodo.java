package cn.anju.employment.todo;

import cn.anju.kit.Bilingual;
import cn.anju.kit.term.Term;
import cn.anju.kit.todo.TodoRow;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that is due or runs out, and that an officer has to look after. */
@Schema(description = "就业待办 Something that is due or runs out")
public record EmploymentTodo(
        @Schema(description = "what is to be done", examples = "POST_EXPIRES")
        Kind kind,

        @Schema(description = "the same in words") Bilingual name,

        @Schema(
                description =
                        "path of the ledger with the record in question; where none is there yet, of the ledger to fill in",
                examples = "/api/v1/employment/public-posts")
        String ledger,

        @Schema(description = "the record; absent where none is there yet")
        UUID recordId,

        @Schema(description = "absent outside of sites", examples = "360732-S01")
        String siteCode,

        @Schema(description = "region of the site, or of the record", examples = "360732101000")
        String regionCode,

        @Schema(examples = "2022-06-30") LocalDate dueOn,

        @Schema(description = "days since then; 0 while it is not over", examples = "0")
        long overdueDays) {

    static EmploymentTodo of(TodoRow<Kind> row) {
        return new EmploymentTodo(
                row.kind(),
                row.name(),
                row.kind().ledger(),
                row.recordId(),
                row.siteCode(),
                row.regionCode(),
                row.dueOn(),
                row.overdueDays());
    }

    /** What can be due. */
    @Term(value = "就业待办类别", clause = "12-16; R17-R21")
    @Schema(name = "EmploymentTodoKind")
    public enum Kind {
        @Term("公益岗位即将期满")
        POST_EXPIRES("public-posts"),

        @Term("本季度车间尚未监测")
        WORKSHOP_UNCHECKED("workshops"),

        @Term("观察期车间待监测合格")
        WORKSHOP_WATCHED("workshops"),

        @Term("观察期满车间待关闭")
        WORKSHOP_TO_CLOSE("workshops"),

        @Term("本年度尚未开展技能培训")
        TRAINING_MISSING("trainings"),

        @Term("尚无有人值守的就业服务站点")
        SERVICE_POINT_MISSING("service-points");

        private final String ledger;

        Kind(String ledger) {
            this.ledger = ledger;
        }

        String ledger() {
            return "/api/v1/employment/" + ledger;
        }
    }
}
