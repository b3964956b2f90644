package cn.anju.monitoring.person;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** Sex by the codes of GB/T 2261.1, which stand in JSON, in queries and in the database. */
public enum Sex {
    UNKNOWN("0"),
    MALE("1"),
    FEMALE("2"),
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
