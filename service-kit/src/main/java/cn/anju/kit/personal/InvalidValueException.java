package cn.anju.kit.personal;

/** A value whose text is not acceptable, with the code of the rule; the value itself is never told. */
public class InvalidValueException extends IllegalArgumentException {
    private final String code;

    public InvalidValueException(String code) {
        super(code);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
