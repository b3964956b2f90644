package cn.anju.monitoring.person;

import cn.anju.kit.term.Term;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** Sex by the codes of GB/T 2261.1, which stand in JSON, in queries and in the database. */
@Term("性别")
public enum Sex {
    @Term("未知")
    UNKNOWN("0"),

    @Term("男")
    MALE("1"),

    @Term("女")
    FEMALE("2"),

    @Term("未说明")
    NOT_STATED("9");

    @EnumeratedValue
    private final String code;

    Sex(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** Whether someone of this sex may have an ID number given to a man, or else to a woman; unknown contradicts neither. */
    boolean admits(boolean man) {
        return this != (man ? FEMALE : MALE);
    }
}
