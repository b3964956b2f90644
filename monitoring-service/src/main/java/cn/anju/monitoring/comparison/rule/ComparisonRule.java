package cn.anju.monitoring.comparison.rule;

import cn.anju.kit.number.Rational;
import cn.anju.kit.personal.PersonalDataScan;
import cn.anju.kit.rule.FieldType;
import cn.anju.kit.rule.InvalidRuleException;
import cn.anju.kit.rule.Outcome;
import cn.anju.kit.rule.Rule;
import cn.anju.kit.rule.RuleFailure;
import cn.anju.kit.rule.RuleLanguage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A rule (CEL) that says of which rows of a bureau a household is to be warned: of {@code row.<column>}, {@code person.…},
 * {@code household.…} and {@code asOf}. Safe for use by many threads.
 */
public final class ComparisonRule {
    private static final String ROW = "row.";
    private static final int LONGEST = 200;

    private final Rule rule;
    private final List<SourceColumn> columns;
    private final Map<String, Integer> places = new HashMap<>();

    private ComparisonRule(Rule rule, List<SourceColumn> columns) {
        this.rule = rule;
        this.columns = columns;
        for (int i = 0; i < columns.size(); i++) {
            places.put(ROW + columns.get(i).name(), i);
        }
    }

    /** @throws InvalidRuleException with every place where it is wrong */
    public static ComparisonRule compile(List<SourceColumn> columns, String expression) throws InvalidRuleException {
        var values = SourceColumn.values(columns);
        Map<String, FieldType> variables = new HashMap<>();
        values.forEach(
                column -> variables.put(ROW + column.name(), column.type().inRules()));
        for (Fact fact : Fact.values()) {
            variables.put(fact.text(), fact.type());
        }
        return new ComparisonRule(new RuleLanguage(variables).compile(expression, Outcome.FLAG), values);
    }

    /** @throws RuleFailure where something is missing that the rule needs */
    public boolean holds(Comparand comparand) {
        return rule.holds(name -> value(name, comparand));
    }

    private Object value(String name, Comparand comparand) {
        Integer place = places.get(name);
        return place == null
                ? Fact.of(name).of(comparand.member(), comparand.asOf())
                : columns.get(place).type().read(comparand.values().get(place));
    }

    /** The values that the rule looked at, by name: the bureau's by that of the column, ours as in the rule. */
    public Map<String, String> conflict(Comparand comparand) {
        var result = new TreeMap<String, String>();
        for (String name : new TreeSet<>(rule.variables())) {
            Integer place = places.get(name);
            String text = place == null
                    ? text(Fact.of(name).of(comparand.member(), comparand.asOf()))
                    : comparand.values().get(place);
            // A warning is told to other services: who typed a phone number into some column must not have it told.
            if (text != null && !text.isBlank() && !PersonalDataScan.finds(text)) {
                result.put(
                        name.startsWith(ROW) ? name.substring(ROW.length()) : name,
                        text.substring(0, Math.min(text.length(), LONGEST)));
            }
        }
        return result;
    }

    private static String text(Object value) {
        if (value instanceof Rational number) {
            return number.toDecimal().toPlainString();
        }
        return value == null ? null : value.toString();
    }
}
