package cn.anju.employment.posting;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.standard.Money;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** Job made known to the residents of one or more sites 岗位信息发布 (clause 13, R19). */
@Embeddable
@Schema(description = "岗位信息 Job made known to sites (clause 13, R19)")
public record JobPosting(
        @NotEmpty
        @UniqueElements
        @Size(max = 1000)
        @Schema(title = "安置点代码", description = "sites that it was published to", examples = "[\"360732-S01\"]")
        List<@NotBlank String> siteCodes,

        @NotNull @PastOrPresent @Schema(title = "发布日期", description = "day of publication", examples = "2022-03-02")
        LocalDate publishedOn,

        @Schema(title = "截止日期", description = "last day for applying", examples = "2022-04-02")
        LocalDate closesOn,

        @NotNull @Positive @Schema(title = "招聘人数", description = "people wanted", examples = "20")
        Integer openings,

        @NotBlank @Size(max = 100) @Schema(title = "用人单位", description = "who employs", examples = "县工业园电子厂")
        String employer,

        @NotBlank @Size(max = 100) @Schema(title = "岗位", description = "what the work is", examples = "装配工")
        String title,

        @PositiveOrZero
        @Digits(integer = 8, fraction = 2)
        @Schema(title = "月薪", description = "yuan a month", examples = "4500.00")
        BigDecimal monthlyPay)
        implements LedgerFields {

    public JobPosting {
        monthlyPay = Money.yuan(monthlyPay);
    }

    @Override
    public void check(Checks checks) {
        checks.notBefore("closesOn", closesOn, "publishedOn", publishedOn);
    }
}
