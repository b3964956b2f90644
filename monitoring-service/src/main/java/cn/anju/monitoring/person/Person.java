package cn.anju.monitoring.person;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.personal.IdNumber;
import cn.anju.kit.personal.PersonName;
import cn.anju.kit.personal.PhoneNumber;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.reference.RefersTo;
import cn.anju.kit.term.Term;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Member of a relocated household 搬迁群众 for the time of belonging to it. Name, ID number and phone are personal data: encrypted
 * where stored, masked where shown, never told to other services.
 */
@Embeddable
@Schema(description = "家庭成员 Member of a relocated household (preamble and clause 13)")
public record Person(
        @NotNull
        @RefersTo("monitoring.household")
        @Schema(
                title = "户编号",
                description = "household that the person belongs to",
                examples = "7b7c2ad0-3f6c-4a59-9f0e-5f1d4f0c8a11")
        UUID householdId,

        @Schema(
                title = "安置点代码",
                description = "site of the household; of a scattered one, none",
                examples = "360732-S01")
        String siteCode,

        @Schema(title = "区划代码", description = "region of a scattered household; of one at a site, none")
        String regionCode,

        @NotNull @Schema(title = "起始日期", description = "first day as a member", examples = "2018-11-20")
        LocalDate from,

        @Schema(title = "截止日期", description = "day after the last day as a member", examples = "2022-06-01")
        LocalDate to,

        @NotNull @Schema(title = "姓名", description = "personal: shown as its first character", examples = "张三")
        PersonName name,

        @NotNull
        @Schema(
                title = "公民身份号码",
                description = "personal: GB 11643, shown without its birth date",
                examples = "999999198503122136")
        IdNumber idNumber,

        @Schema(title = "手机号码", description = "personal: 11 digits, shown without its middle", examples = "13900000000")
        PhoneNumber phone,

        @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(title = "性别", description = "GB/T 2261.1: 0 unknown, 1 male, 2 female, 9 not stated", examples = "1")
        Sex sex,

        @NotNull @PastOrPresent @Schema(title = "出生日期", description = "as in the ID number", examples = "1985-03-12")
        LocalDate birthDate,

        @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(title = "劳动能力", description = "what work the person can do", examples = "ORDINARY")
        LabourClass labourClass,

        @Pattern(regexp = "[0-9]{2}")
        @Schema(title = "与户主关系", description = "GB/T 4761; 01 is the head", examples = "01")
        String relationToHead,

        @Pattern(regexp = "[0-9]{2}") @Schema(title = "民族", description = "GB/T 3304; 01 is Han", examples = "01")
        String ethnicGroup,

        @Pattern(regexp = "[0-9]{2}")
        @Schema(title = "文化程度", description = "GB/T 4658; 70 is junior middle school", examples = "70")
        String education,

        @NotNull @Schema(title = "是否党员", description = "member of the party", examples = "false")
        Boolean partyMember,

        @NotNull @Schema(title = "是否在校", description = "attends a school now", examples = "false")
        Boolean inSchool)
        implements LedgerFields {

    /** What work someone can do: two classes of full, one of weak 弱劳动力 or half, one of lost, one of no capacity. */
    @Term(value = "劳动力类别", clause = "13")
    public enum LabourClass {
        @Term("技能劳动力")
        SKILLED,

        @Term("普通劳动力")
        ORDINARY,

        @Term("弱劳动力或半劳动力")
        WEAK,

        @Term("丧失劳动力")
        LOST,

        @Term("无劳动力")
        NONE;

        /** Whether there is any capacity for work. */
        public boolean able() {
            return this == SKILLED || this == ORDINARY || this == WEAK;
        }
    }

    @Override
    public void check(Checks checks) {
        checks.endsAfterStart(from, to);
        checks.notBefore("from", from, "birthDate", birthDate);
        checks.require(birthDate.equals(idNumber.birthDate()), "birthDate", "id-number-birth-date");
        checks.require(sex.admits(idNumber.ofMan()), "sex", "id-number-sex");
    }
}
