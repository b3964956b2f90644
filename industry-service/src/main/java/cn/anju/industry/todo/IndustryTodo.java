package cn.anju.industry.todo;

import cn.anju.kit.Bilingual;
import cn.anju.kit.todo.TodoRow;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that is due or wrong, and that an officer has to look after. */
@Schema(description = "产业待办 Something that is due or wrong")
public record IndustryTodo(
        @Schema(description = "what is to be done", examples = "GARDEN_MISSING")
        TodoKind kind,

        @Schema(description = "the same in words") Bilingual name,

        @Schema(
                description =
                        "path of the ledger with the record in question; where none is there yet, of the ledger to fill in",
                examples = "/api/v1/industry/garden-plots")
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
    static IndustryTodo of(TodoRow<TodoKind> row) {
        return new IndustryTodo(
                row.kind(),
                row.name(),
                row.kind().ledger(),
                row.recordId(),
                row.siteCode(),
                row.regionCode(),
                row.dueOn(),
                row.overdueDays());
    }
}
