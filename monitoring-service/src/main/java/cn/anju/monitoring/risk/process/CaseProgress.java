package cn.anju.monitoring.risk.process;

import cn.anju.kit.Bilingual;
import cn.anju.kit.security.Role;
import cn.anju.kit.term.Terms;
import cn.anju.monitoring.risk.CaseState;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a case is, and what whoever asks can do next. */
@Schema(description = "办理进度 How far a case is, and what the caller can do next")
public record CaseProgress(
        UUID id,

        @Schema(description = "version of the case, for If-Match", examples = "4")
        int version,

        CaseState state,
        Bilingual stateName,

        @Schema(description = "day it entered the state", examples = "2022-03-12")
        LocalDate stateSince,

        @Schema(description = "last day for the next step; absent while none is due", examples = "2022-03-14")
        LocalDate dueOn,

        @Schema(description = "days since then; 0 while it is not over", examples = "0")
        long overdueDays,

        @Schema(description = "last day for the decision of the procedure under way", examples = "2022-03-25")
        LocalDate decideBy,

        @Schema(description = "votes of the review under way; absent outside of one")
        Votes votes,

        @Schema(description = "what the caller can do now") List<Allowed> allowedTransitions) {

    /** How the joint review stands. */
    @Schema(name = "CaseVotes")
    public record Votes(
            @Schema(description = "votes in favour that are needed", examples = "6")
            int needed,

            @Schema(description = "whose votes count: codes of bureaus, and site")
            List<String> panel,

            @Schema(description = "who is in favour") List<String> inFavour,
            @Schema(description = "who is against") List<String> against) {}

    /** A step that can be taken. */
    @Schema(name = "AllowedTransition")
    public record Allowed(
            CaseAction action,
            Bilingual name,

            @Schema(description = "state that it leads to") CaseState to,

            @Schema(description = "who may take it") List<Role> roles,

            @Schema(description = "what must be given or hold")
            List<Needed> requirements) {

        static Allowed of(Step step) {
            return new Allowed(
                    step.action(),
                    CaseProgress.words(step.action()),
                    step.to(),
                    List.copyOf(step.roles()),
                    step.requirements().stream()
                            .map(r -> new Needed(r, CaseProgress.words(r)))
                            .toList());
        }
    }

    /** Something that a step needs. */
    @Schema(name = "TransitionRequirement")
    public record Needed(Requirement code, Bilingual name) {}

    static Bilingual words(Enum<?> value) {
        var term = Terms.of(value);
        return new Bilingual(term.zh(), term.en());
    }
}
