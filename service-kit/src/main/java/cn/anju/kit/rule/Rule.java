package cn.anju.kit.rule;

import cn.anju.kit.number.Rational;
import dev.cel.common.values.NullValue;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelVariableResolver;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** An expression, checked and ready to be evaluated; safe for use by many threads. */
public final class Rule {
    private final String expression;
    private final Set<String> variables;
    private final CelRuntime.Program program;

    Rule(String expression, Set<String> variables, CelRuntime.Program program) {
        this.expression = expression;
        this.variables = Set.copyOf(variables);
        this.program = program;
    }

    /** Names of the variables that the expression mentions. */
    public Set<String> variables() {
        return variables;
    }

    public boolean holds(Variables input) {
        return value(input) instanceof Boolean flag && flag;
    }

    public Optional<String> text(Variables input) {
        return value(input) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    public Optional<LocalDate> date(Variables input) {
        return value(input) instanceof Instant instant ? Optional.of(DateFunctions.fromCel(instant)) : Optional.empty();
    }

    public Optional<Rational> number(Variables input) {
        Object value = value(input);
        if (value instanceof Long whole) {
            return Optional.of(Rational.of(whole));
        }
        return value instanceof Rational number ? Optional.of(number) : Optional.empty();
    }

    private Object value(Variables input) {
        try {
            CelVariableResolver resolver = name -> Optional.of(toCel(input.value(name)));
            return program.eval(resolver);
        } catch (CelEvaluationException e) {
            throw new RuleFailure("Rule '" + expression + "' has no value: " + e.getMessage(), e);
        }
    }

    private static Object toCel(Object value) {
        if (value == null) {
            return NullValue.NULL_VALUE;
        }
        return value instanceof LocalDate day ? DateFunctions.toCel(day) : value;
    }

    @Override
    public String toString() {
        return expression;
    }
}
