package cn.anju.employment.code;

import cn.anju.kit.term.Term;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What anybody who scans a code is told; nothing by which somebody could be found. */
@Schema(description = "就业码核验 What a scanned code is worth")
public record CodeVerification(
        @Schema(description = "whether it counts", examples = "VALID")
        CodeState state,

        @Schema(description = "of a valid one: whether the holder has work", examples = "SEEKING")
        Holder holder,

        @Schema(description = "of a valid one: the last four characters of the holder's number", examples = "····3f2a")
        String mask,

        @Schema(description = "of a valid one: last day of its validity", examples = "2023-02-28")
        LocalDate expiresOn) {

    /** Whether whoever holds a code has work. */
    @Term("持码人就业状态")
    public enum Holder {
        @Term("已就业")
        EMPLOYED,

        @Term("求职中")
        SEEKING,

        @Term("未求职")
        NOT_SEEKING;

        static Holder of(boolean employed, boolean wantsWork) {
            if (employed) {
                return EMPLOYED;
            }
            return wantsWork ? SEEKING : NOT_SEEKING;
        }
    }

    static CodeVerification valid(EmploymentCode code, Holder holder) {
        String number = code.labourerId().toString();
        return new CodeVerification(
                CodeState.VALID, holder, "····" + number.substring(number.length() - 4), code.expiresOn());
    }

    static CodeVerification invalid(CodeState state) {
        return new CodeVerification(state, null, null, null);
    }

    static CodeVerification notGenuine() {
        return invalid(CodeState.NOT_GENUINE);
    }
}
