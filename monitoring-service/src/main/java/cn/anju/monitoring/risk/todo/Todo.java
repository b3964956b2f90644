package cn.anju.monitoring.risk.todo;

import cn.anju.kit.Bilingual;
import cn.anju.kit.term.Term;
import cn.anju.monitoring.risk.CaseState;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that is still to be done about a household at risk. */
@Schema(description = "待办事项 Something that is still to be done about a household at risk")
public record Todo(
        @Schema(
                description =
                        "what is to be done: verify a warning, settle a clue; of a case the next step, a vote, the month's"
                                + " entry, a measure",
                examples = "NEXT_STEP")
        Kind kind,

        @Schema(
                description =
                        "of what: the kind of warning, the channel of the clue, the state that waits, the bureau that has not"
                                + " voted, the month, or the risk",
                examples = "VERIFICATION")
        String subject,

        @Schema(description = "the same in words") Bilingual name,

        @Schema(description = "the warning, the clue or the case", examples = "0190a1b2-5c3d-7e4f-8a9b-0c1d2e3f4a5b")
        UUID recordId,

        @Schema(
                description = "where it answers",
                examples = "/api/v1/monitoring/cases/0190a1b2-5c3d-7e4f-8a9b-0c1d2e3f4a5b")
        String href,

        UUID householdId,

        @Schema(description = "where the case stands; absent where there is none yet")
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
    @Term(value = "待办类别", clause = "4, 5; R07, R09")
    @Schema(name = "MonitoringTodoKind")
    public enum Kind {
        @Term("入户核实预警")
        VERIFY_WARNING("warnings"),

        @Term("办结线索")
        SETTLE_CLUE("clues"),

        @Term("办理下一步")
        NEXT_STEP("cases"),

        @Term("研判表决")
        VOTE("cases"),

        @Term("更新当月台账")
        MONTHLY_UPDATE("cases"),

        @Term("落实帮扶措施")
        MEASURE("cases");

        private final String ledger;

        Kind(String ledger) {
            this.ledger = ledger;
        }

        String href(UUID record) {
            return "/api/v1/monitoring/" + ledger + "/" + record;
        }
    }
}
