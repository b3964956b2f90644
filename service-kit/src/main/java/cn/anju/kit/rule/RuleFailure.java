package cn.anju.kit.rule;

/** A rule that was accepted but has no value for this input, such as a comparison with a date that is missing. */
public final class RuleFailure extends RuntimeException {
    public RuleFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
