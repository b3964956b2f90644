package cn.anju.kit.rule;

/** The values that a rule sees. */
@FunctionalInterface
public interface Variables {
    /** A String, Boolean, LocalDate, Rational or list of strings by the type of the variable, or null. */
    Object value(String name);
}
