package cn.anju.monitoring.risk.todo;

import cn.anju.kit.Bilingual;
import cn.anju.kit.term.Term;
import cn.anju.monitoring.risk.CaseState;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that is still to be done for a case. */
@Schema(description = "待办事项 Something that is still to be done for a case")
public record CaseTodo(
        @Schema(
                description = "what is to be done: the next step, a vote, the month's entry, a measure",
                examples = "NEXT_STEP")
        Kind kind,

        @Schema(
                description = "of what: the state that waits, the bureau that has not voted, the month, or the risk",
                examples = "VERIFICATION")
        String subject,

        @Schema(description = "the same in words") Bilingual name,

        UUID caseId,
        UUID householdId,
        CaseState state,
        @Schema(examples = "360732-S01") String siteCode,

        @Schema(description = "region of the site, or of the scattered household", examples = "360732101000")
        String regionCode,

        @Schema(
                description = "code of the bureau whose business it is; absent where it is that of the place",
                examples = "education")
        String bureau,

        @Schema(examples = "2022-03-25") LocalDate dueOn,

        @Schema(description = "days since then; 0 while it is not over", examples = "0")
        long overdueDays) {

    /** What can be due. */
    @Term(value = "待办类别", clause = "5; R09")
    @Schema(name = "CaseTodoKind")
    public enum Kind {
        @Term("办理下一步")
        NEXT_STEP,

        @Term("研判表决")
        VOTE,

        @Term("更新当月台账")
        MONTHLY_UPDATE,

        @Term("落实帮扶措施")
        MEASURE
    }
}
