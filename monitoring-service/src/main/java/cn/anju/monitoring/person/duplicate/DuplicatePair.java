package cn.anju.monitoring.person.duplicate;

import cn.anju.kit.ledger.LedgerView;
import cn.anju.kit.term.Term;
import cn.anju.monitoring.person.Person;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Two entries of the register that look like one person and were not reviewed yet; personal data is masked. */
@Schema(description = "疑似重复 Two entries that look like one person")
public record DuplicatePair(
        LedgerView<Person> person,
        LedgerView<Person> otherPerson,
        @Schema(description = "what is alike") List<Alike> alike) {

    /** In what two entries are alike. */
    @Term(value = "疑似重复情形", clause = "27")
    public enum Alike {
        /** Name, birth date and sex are the same, the ID numbers are not. */
        @Term("姓名、出生日期、性别相同")
        SAME_PERSON,

        /** The ID numbers differ in one digit. */
        @Term("身份证号仅差一位")
        NEAR_NUMBER
    }
}
