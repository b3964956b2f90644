package cn.anju.assessment.todo;

import cn.anju.kit.Bilingual;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that is still owed, by whichever service tells of it 待办. */
@Schema(description = "待办 Something that a site, a township or a bureau still owes")
public record OwedTodo(
        @Schema(description = "service that tells of it; assessment tells of tasks of the plan", examples = "site")
        String service,

        @Schema(
                description = "what is to be done, as the service calls it; of a task its row",
                examples = "VISITS_BEHIND")
        String kind,

        @Schema(description = "the same in words") Bilingual name,

        @Schema(description = "where it is recorded or listed", examples = "/api/v1/site/leader-visits")
        String href,

        @Schema(description = "the record in question; absent where none is there yet")
        UUID recordId,

        @Schema(examples = "360732-S01") String siteCode,

        @Schema(description = "region of the site, or of the record", examples = "360732101000")
        String regionCode,

        @Schema(
                description = "bureau whose business it is; absent where it is that of the place",
                examples = "education")
        String bureau,

        @Schema(examples = "2022-03-31") LocalDate dueOn,

        @Schema(description = "days since then; 0 while it is not over", examples = "0")
        long overdueDays) {}
