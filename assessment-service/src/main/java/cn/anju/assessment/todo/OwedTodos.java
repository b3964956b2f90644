package cn.anju.assessment.todo;

import cn.anju.kit.Bilingual;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is owed across all services by a day. */
@Schema(description = "全部待办 What a site, a township or a bureau still owes, across all services")
public record OwedTodos(
        @Schema(description = "due by this day", examples = "2022-03-31")
        LocalDate dueBy,

        @Schema(description = "the longest overdue first") List<OwedTodo> items,

        @Schema(description = "whether there is more than is shown: ask for a site, a township or an earlier day")
        boolean more,

        @Schema(description = "services that did not answer: what they know is missing here")
        List<Silent> silent) {

    /** A service that did not answer. */
    @Schema(name = "SilentService")
    public record Silent(@Schema(examples = "industry") String service, Bilingual reason) {}
}
