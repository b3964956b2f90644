package cn.anju.kit.rule;

/**
 * What is wrong with a rule.
 *
 * @param line from 1
 * @param column from 1
 * @param message as the compiler of the rules puts it
 */
public record RuleIssue(int line, int column, String message) {
    @Override
    public String toString() {
        return line + ":" + column + " " + message;
    }
}
