package cn.anju.kit.step;

import cn.anju.kit.Bilingual;
import cn.anju.kit.security.Role;
import cn.anju.kit.term.Terms;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a record is in its workflow, and what whoever asks can do next. */
@Schema(name = "WorkflowProgress", description = "办理进度 How far a record is, and what the caller can do next")
public record Progress(
        UUID id,

        @Schema(description = "version of the record, for If-Match", examples = "4")
        int version,

        @Schema(examples = "ASSIGNED") String state,
        Bilingual stateName,

        @Schema(description = "last day for settling it in time; absent once it is settled", examples = "2022-03-28")
        LocalDate dueOn,

        @Schema(description = "days since then; 0 while it is not over", examples = "0")
        long overdueDays,

        @Schema(description = "what the caller can do now") List<Allowed> allowedTransitions) {

    /** A step that can be taken. */
    @Schema(name = "AllowedStep")
    public record Allowed(
            @Schema(examples = "RECTIFY") String action,
            Bilingual name,

            @Schema(description = "state that it leads to", examples = "RECTIFIED")
            String to,

            @Schema(description = "who may take it") List<Role> roles) {

        static Allowed of(Move<?> move) {
            return new Allowed(
                    move.action().name(),
                    words(move.action()),
                    move.to().name(),
                    move.roles().stream().sorted().toList());
        }
    }

    static Bilingual words(Enum<?> value) {
        var term = Terms.of(value);
        return new Bilingual(term.zh(), term.en());
    }
}
