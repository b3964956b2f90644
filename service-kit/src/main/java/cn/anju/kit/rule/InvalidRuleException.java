package cn.anju.kit.rule;

import java.util.List;

/** A rule that cannot be read, names what does not exist, or yields another type of value than its place needs. */
public final class InvalidRuleException extends Exception {
    private final List<RuleIssue> issues;

    public InvalidRuleException(String expression, List<RuleIssue> issues) {
        super(expression + ": " + issues);
        this.issues = List.copyOf(issues);
    }

    public List<RuleIssue> issues() {
        return issues;
    }
}
