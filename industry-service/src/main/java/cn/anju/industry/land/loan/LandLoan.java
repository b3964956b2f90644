package cn.anju.industry.land.loan;

import cn.anju.industry.land.LandKind;
import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.reference.RefersTo;
import cn.anju.kit.standard.Money;
import cn.anju.kit.term.Term;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/**
 * Loan for which land of families is mortgaged 三块地抵押贷款 (clause 8), in yuan. The plan lets the government be guarantor, which
 * the law forbids to state organs in general (Civil Code, article 683): so what a legal review said is kept with the loan, and
 * a guaranteed one without a review, or granted before it, is on the list of what is to be done.
 */
@Embeddable
@Schema(description = "土地抵押贷款 Loan for which land of families is mortgaged (clause 8)")
public record LandLoan(
        @Schema(title = "安置点代码", description = "site of the families; of scattered ones, none", examples = "360732-S01")
        String siteCode,

        @Schema(title = "区划代码", description = "region of scattered families; of those at a site, none")
        String regionCode,

        @NotNull @PastOrPresent @Schema(title = "放款日期", description = "day of the grant", examples = "2022-03-20")
        LocalDate grantedOn,

        @NotNull
        @Positive
        @Digits(integer = 12, fraction = 2)
        @Schema(title = "贷款金额", description = "yuan", examples = "300000.00")
        BigDecimal amount,

        @NotBlank @Size(max = 100) @Schema(title = "贷款银行", description = "who lends it", examples = "兴国农商银行")
        String bank,

        @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(title = "担保人类别", description = "who answers for it", examples = "GOVERNMENT")
        Guarantor guarantor,

        @Size(max = 100) @Schema(title = "担保人", description = "its name", examples = "某乡人民政府")
        String guarantorName,

        @NotBlank
        @Size(max = 100)
        @Schema(
                title = "用款单位",
                description = "who works with the money: an enterprise or the government",
                examples = "兴农公司")
        String borrower,

        @UniqueElements
        @Enumerated(EnumType.STRING)
        @Schema(title = "抵押地类", description = "what is mortgaged", examples = "[\"WOODLAND\"]")
        List<@NotNull LandKind> landKinds,

        @Size(max = 500)
        @UniqueElements
        @RefersTo("monitoring.household")
        @Schema(title = "抵押户", description = "families whose land it is")
        List<@NotNull UUID> householdIds,

        @Schema(title = "到期日期", description = "day by which it is to be paid back", examples = "2025-03-20")
        LocalDate dueOn,

        @PastOrPresent @Schema(title = "还清日期", description = "day on which all of it was paid back")
        LocalDate repaidOn,

        @NotNull @Schema(title = "是否经法律审查", description = "whether it was reviewed by law", examples = "true")
        Boolean legalReview,

        @Size(max = 100) @Schema(title = "审查单位", description = "of a reviewed one: by whom", examples = "县司法局")
        String reviewer,

        @PastOrPresent @Schema(title = "审查日期", description = "of a reviewed one: when", examples = "2022-03-10")
        LocalDate reviewedOn,

        @Enumerated(EnumType.STRING)
        @Schema(title = "审查意见", description = "of a reviewed one: what was found", examples = "APPROVED")
        ReviewOutcome reviewOutcome,

        @Size(max = 200) @Schema(title = "贷款用途", description = "what industry it is for", examples = "油茶基地建设")
        String purpose)
        implements LedgerFields {

    /** Who answers for a loan. */
    @Term(value = "担保人类别", clause = "8")
    @Schema(name = "LoanGuarantor")
    public enum Guarantor {
        @Term("当地政府")
        GOVERNMENT,

        @Term("担保公司")
        GUARANTEE_COMPANY,

        @Term("企业")
        ENTERPRISE,

        @Term("无担保人")
        NONE
    }

    /** What a legal review found. */
    @Term(value = "法律审查意见", clause = "8")
    @Schema(name = "LoanReviewOutcome")
    public enum ReviewOutcome {
        @Term("同意")
        APPROVED,

        @Term("附条件同意")
        CONDITIONAL,

        @Term("不同意")
        REJECTED
    }

    public LandLoan {
        amount = Money.yuan(amount);
    }

    @Override
    public void check(Checks checks) {
        checks.require(dueOn == null || dueOn.isAfter(grantedOn), "dueOn", "not-after", "grantedOn", "grantedOn");
        checks.notBefore("repaidOn", repaidOn, "grantedOn", grantedOn);
        checkReview(reviewer, "reviewer", checks);
        checkReview(reviewedOn, "reviewedOn", checks);
        checkReview(reviewOutcome, "reviewOutcome", checks);
    }

    private void checkReview(Object value, String field, Checks checks) {
        if (legalReview) {
            checks.require(value != null, field, "required");
        } else {
            checks.require(value == null, field, "not-reviewed");
        }
    }
}
