package cn.anju.kit.rule;

import cn.anju.kit.number.Rational;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.CelType;
import dev.cel.common.types.OpaqueType;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelFunctionOverload;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Exact numbers in rules. Metrics, residents and amounts are of the type {@code number}, a fraction of whole numbers:
 * {@code + - * /} and comparisons between them, also with whole-number literals, never round. Other literals are written
 * {@code number('0.5')}; floating-point literals are refused by the type check.
 */
final class NumberFunctions {
    static final OpaqueType NUMBER = OpaqueType.create("number");

    private static final Map<String, CelFunctionOverload.Binary<Rational, Rational>> ARITHMETIC = Map.of(
            "_+_", Rational::plus,
            "_-_", Rational::minus,
            "_*_", Rational::times,
            "_/_", Rational::dividedBy);
    private static final Map<String, CelFunctionOverload.Binary<Rational, Rational>> COMPARISON = Map.of(
            "_<_", (a, b) -> a.compareTo(b) < 0,
            "_<=_", (a, b) -> a.compareTo(b) <= 0,
            "_>_", (a, b) -> a.compareTo(b) > 0,
            "_>=_", (a, b) -> a.compareTo(b) >= 0);
    private static final List<CelFunctionDecl> DECLARATIONS = new ArrayList<>();
    private static final List<CelFunctionBinding> BINDINGS = new ArrayList<>();

    static {
        ARITHMETIC.forEach((operator, meaning) -> operator(operator, NUMBER, meaning));
        COMPARISON.forEach((operator, meaning) -> operator(operator, SimpleType.BOOL, meaning));
        DECLARATIONS.add(CelFunctionDecl.newFunctionDeclaration(
                "number",
                CelOverloadDecl.newGlobalOverload("number_of_text", NUMBER, SimpleType.STRING),
                CelOverloadDecl.newGlobalOverload("number_of_int", NUMBER, SimpleType.INT)));
        BINDINGS.add(CelFunctionBinding.from("number_of_text", String.class, t -> Rational.of(new BigDecimal(t))));
        BINDINGS.add(CelFunctionBinding.from("number_of_int", Long.class, Rational::of));
    }

    private NumberFunctions() {}

    static List<CelFunctionDecl> declarations() {
        return DECLARATIONS;
    }

    static List<CelFunctionBinding> bindings() {
        return BINDINGS;
    }

    private static void operator(String name, CelType result, CelFunctionOverload.Binary<Rational, Rational> meaning) {
        String id = name + "number";
        DECLARATIONS.add(CelFunctionDecl.newFunctionDeclaration(
                name,
                CelOverloadDecl.newGlobalOverload(id, result, NUMBER, NUMBER),
                CelOverloadDecl.newGlobalOverload(id + "_int", result, NUMBER, SimpleType.INT),
                CelOverloadDecl.newGlobalOverload(id + "_of_int", result, SimpleType.INT, NUMBER)));
        BINDINGS.add(CelFunctionBinding.from(id, Rational.class, Rational.class, meaning));
        BINDINGS.add(CelFunctionBinding.from(
                id + "_int", Rational.class, Long.class, (a, b) -> meaning.apply(a, Rational.of(b))));
        BINDINGS.add(CelFunctionBinding.from(
                id + "_of_int", Long.class, Rational.class, (a, b) -> meaning.apply(Rational.of(a), b)));
    }
}
