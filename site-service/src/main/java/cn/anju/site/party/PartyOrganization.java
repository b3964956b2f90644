package cn.anju.site.party;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.term.Term;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Party branch or group of a site 党支部、党小组, which it has from three members on; fewer join the party life of the village
 * (clause 3, R05).
 */
@Embeddable
@Schema(description = "党组织 Party branch or group of a site (clause 3, R05)")
public record PartyOrganization(
        @NotBlank @Schema(title = "安置点代码", description = "site of its members", examples = "360732-S01")
        String siteCode,

        @NotNull @PastOrPresent @Schema(title = "成立日期", description = "day it was founded", examples = "2021-07-01")
        LocalDate establishedOn,

        @PastOrPresent @Schema(title = "撤销日期", description = "first day on which it is no more")
        LocalDate dissolvedOn,

        @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(title = "组织类别", description = "branch or group", examples = "BRANCH")
        Kind kind,

        @Size(max = 100) @Schema(title = "组织名称", description = "what it is called", examples = "江背安置点党支部")
        String name,

        @Size(max = 50) @Schema(title = "负责人", description = "secretary or head", examples = "赖建国")
        String secretary,

        @NotNull @PositiveOrZero @Schema(title = "党员人数", description = "members, three at least", examples = "7")
        Integer members,

        @PositiveOrZero
        @Schema(title = "党员楼栋长人数", description = "of these, those who are building leaders", examples = "3")
        Integer buildingLeaders)
        implements LedgerFields {
    private static final int LEAST_MEMBERS = 3;

    /** A branch of its own, or a group of a branch. */
    @Term(value = "党组织类别", clause = "3; R05")
    @Schema(name = "PartyOrganizationKind")
    public enum Kind {
        @Term("党支部")
        BRANCH,

        @Term("党小组")
        GROUP
    }

    @Override
    public void check(Checks checks) {
        checks.require(members >= LEAST_MEMBERS, "members", "party-members", LEAST_MEMBERS);
        checks.require(
                buildingLeaders == null || buildingLeaders <= members,
                "buildingLeaders",
                "more-than-all",
                "党员人数",
                "members");
        checks.require(
                dissolvedOn == null || dissolvedOn.isAfter(establishedOn),
                "dissolvedOn",
                "not-after",
                "成立日期",
                "establishedOn");
    }
}
