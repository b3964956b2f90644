package cn.anju.site.request;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.reference.RefersTo;
import cn.anju.kit.standard.RequestCategory;
import cn.anju.kit.term.Term;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request of residents 群众诉求 from the day it was raised to the answer and what they think of it (clauses 4 and 27, R34). */
@Embeddable
@Schema(description = "群众诉求 Request of residents (clauses 4 and 27, R34)")
public record PublicRequest(
        @Schema(
                title = "安置点代码",
                description = "site of whoever asks; of a scattered household, none",
                examples = "360732-S01")
        String siteCode,

        @Schema(title = "区划代码", description = "region of a scattered household; of one at a site, none")
        String regionCode,

        @RefersTo("monitoring.household")
        @Schema(
                title = "户编号",
                description = "household that asks; none where it is not one's own matter",
                examples = "7b7c2ad0-3f6c-4a59-9f0e-5f1d4f0c8a11")
        UUID householdId,

        @NotNull @PastOrPresent @Schema(title = "提出日期", description = "day it was raised", examples = "2022-03-08")
        LocalDate raisedOn,

        @Schema(
                title = "办理期限",
                description = "last day for settling it in time; the usual number of days if not given",
                examples = "2022-03-23")
        LocalDate dueOn,

        @PastOrPresent
        @Schema(title = "办结日期", description = "day it was settled; goes with the answer", examples = "2022-03-18")
        LocalDate resolvedOn,

        @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(title = "诉求类别", description = "what it is about", examples = "PROPERTY")
        RequestCategory category,

        @NotNull @Enumerated(EnumType.STRING) @Schema(title = "受理渠道", description = "how it came", examples = "WINDOW")
        Channel channel,

        @NotBlank
        @Size(max = 2000)
        @Schema(title = "诉求内容", description = "what is asked for", examples = "3 栋 2 单元楼道灯不亮，请尽快维修")
        String content,

        @RefersTo("monitoring.revisit")
        @Schema(
                title = "回访编号",
                description = "revisit at which it was raised",
                examples = "0190a1b2-6d4e-7f50-9bac-1d2e3f405b6c")
        UUID revisitId,

        @Size(max = 100) @Schema(title = "责任人", description = "who sees to it", examples = "陈静（社区专干）")
        String owner,

        @Size(max = 2000)
        @Schema(title = "办理答复", description = "what was done and answered; goes with its day", examples = "灯具已更换")
        String answer,

        @Enumerated(EnumType.STRING)
        @Schema(title = "满意度", description = "what they think of the answer", examples = "SATISFIED")
        Satisfaction satisfaction,

        @Pattern(regexp = "[a-z]+(-[a-z]+)*")
        @Size(max = 40)
        @Schema(title = "责任部门", description = "code of the bureau that sees to it", examples = "housing")
        String bureau,

        @Enumerated(EnumType.STRING) @Schema(title = "办理状态", description = "how far it is; follows from the steps")
        State state,

        @PastOrPresent @Schema(title = "受理日期", description = "day it was taken up; the step ACCEPT sets it")
        LocalDate acceptedOn,

        @PastOrPresent @Schema(title = "答复日期", description = "day it was answered; the step ANSWER sets it")
        LocalDate answeredOn,

        @Enumerated(EnumType.STRING)
        @Schema(title = "督办层级", description = "where it was taken to since it was overdue; the step ESCALATE sets it")
        Level escalatedTo,

        @PastOrPresent @Schema(title = "督办日期", description = "day it was taken there")
        LocalDate escalatedOn,

        @RefersTo("site.public-request")
        @Schema(
                title = "原诉求编号",
                description =
                        "settled request that left the residents dissatisfied, which this one takes up with a deadline of its own")
        UUID reopens)
        implements LedgerFields {

    /** How far a request is. */
    @Term(value = "诉求办理状态", clause = "27; R34")
    @Schema(name = "PublicRequestState")
    public enum State {
        @Term("已提出")
        RAISED,

        @Term("重新打开")
        REOPENED,

        @Term("已受理")
        ACCEPTED,

        @Term("已答复")
        ANSWERED,

        @Term("已办结")
        RESOLVED
    }

    /** Who sees to it that an overdue request is settled. */
    @Term(value = "督办层级", clause = "27; R34")
    @Schema(name = "EscalationLevel")
    public enum Level {
        @Term("乡镇督办")
        TOWNSHIP,

        @Term("县级督办")
        COUNTY
    }

    /** How a request comes. */
    @Term(value = "诉求受理渠道", clause = "4, 27; R34")
    public enum Channel {
        @Term("窗口受理")
        WINDOW,

        @Term("入户回访")
        REVISIT,

        @Term("点长调研")
        LEADER_VISIT,

        @Term("电话")
        PHONE,

        @Term("网络")
        ONLINE,

        @Term("信访")
        PETITION
    }

    /** What residents think of an answer. */
    @Term(value = "诉求满意度", clause = "27; R34")
    public enum Satisfaction {
        @Term("满意")
        SATISFIED,

        @Term("基本满意")
        ACCEPTABLE,

        @Term("不满意")
        DISSATISFIED
    }

    @Override
    public void check(Checks checks) {
        checks.notBefore("dueOn", dueOn, "raisedOn", raisedOn);
        checks.notBefore("resolvedOn", resolvedOn, "raisedOn", raisedOn);
        checks.require(resolvedOn == null || answer != null, "answer", "required");
        checks.require(answer == null || resolvedOn != null || answeredOn != null, "resolvedOn", "required");
        checks.require(answeredOn == null || answer != null, "answer", "required");
        checks.notBefore("acceptedOn", acceptedOn, "raisedOn", raisedOn);
        checks.notBefore("answeredOn", answeredOn, "raisedOn", raisedOn);
        checks.notBefore("resolvedOn", resolvedOn, "answeredOn", answeredOn);
        checks.require(satisfaction == null || resolvedOn != null, "resolvedOn", "required");
    }

    /** How far it is, by the days on record. */
    State reached() {
        if (resolvedOn != null) {
            return State.RESOLVED;
        } else if (answeredOn != null) {
            return State.ANSWERED;
        } else if (acceptedOn != null) {
            return State.ACCEPTED;
        }
        return reopens == null ? State.RAISED : State.REOPENED;
    }
}
