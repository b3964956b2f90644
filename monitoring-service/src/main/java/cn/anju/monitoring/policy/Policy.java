package cn.anju.monitoring.policy;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.term.Term;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Policy for relocated households 后续扶持政策, from the nation's down to the county's own (clause 6, R09 and R11). */
@Embeddable
@Schema(description = "扶持政策 Policy for relocated households (clause 6, R09 and R11)")
public record Policy(
        @NotBlank @Size(max = 100) @Schema(title = "政策名称", description = "name as on the card", examples = "搬迁群众物业费减免")
        String name,

        @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(title = "政策层级", description = "who issued it", examples = "COUNTY")
        Level level,

        @NotNull
        @Schema(title = "是否本土政策", description = "thought out here, for relocated households", examples = "true")
        Boolean local,

        @Pattern(regexp = "[0-9]{2,12}")
        @Schema(
                title = "适用区划",
                description = "where it holds: a division code or its beginning; of a national policy, none",
                examples = "360732")
        String validIn,

        @NotNull @Schema(title = "起始日期", description = "first day", examples = "2022-01-01")
        LocalDate from,

        @Schema(title = "截止日期", description = "day after the last day", examples = "2023-01-01")
        LocalDate to,

        @NotBlank
        @Size(max = 200)
        @Schema(title = "政策依据", description = "clause or document", examples = "兴巩字〔2022〕6号第6条")
        String document,

        @NotBlank
        @Size(max = 1000)
        @Schema(
                title = "政策内容",
                description = "who gets what and how, in the words of the card",
                examples = "安置点搬迁群众物业费每平方米每月减免0.3元，由社区直接抵扣。")
        String content,

        @Size(max = 100) @Schema(title = "责任单位", description = "who grants it", examples = "县乡村振兴局")
        String responsibleUnit)
        implements LedgerFields {

    /** Who issued a policy. */
    @Term(value = "政策层级", clause = "6; R09, R11")
    public enum Level {
        @Term("国家")
        NATIONAL,

        @Term("省级")
        PROVINCE,

        @Term("市级")
        CITY,

        @Term("县级")
        COUNTY
    }

    @Override
    public void check(Checks checks) {
        checks.endsAfterStart(from, to);
        checks.require(level == Level.NATIONAL || validIn != null, "validIn", "required");
    }
}
