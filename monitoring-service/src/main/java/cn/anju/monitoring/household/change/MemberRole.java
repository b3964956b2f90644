package cn.anju.monitoring.household.change;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member and what it is to the head of the household, or of the one that it comes to. */
@Schema(description = "成员及与户主关系 Member and relation to the head")
public record MemberRole(
        @NotNull
        @Schema(title = "人员编号", description = "record of the member", examples = "4a0d3c7e-2f6b-4c1d-8e5f-0a9b8c7d6e5f")
        UUID personId,

        @NotNull
        @Pattern(regexp = "[0-9]{2}")
        @Schema(title = "与户主关系", description = "GB/T 4761; 01 is the head", examples = "01")
        String relationToHead) {

    /** Relation of the head to itself. */
    public static final String HEAD = "01";

    public boolean isHead() {
        return HEAD.equals(relationToHead);
    }
}
