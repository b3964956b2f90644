package cn.anju.kit.rule;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Refuses comparisons of a field with a word it can never have: {@code kind == 'SKILL'} would be false for ever and quietly
 * take points away.
 */
final class WordCheck {
    private static final Set<String> COMPARISONS = Set.of("_==_", "_!=_", "@in");

    private final Map<String, FieldType> variables;
    private final CelAbstractSyntaxTree tree;
    private final List<RuleIssue> issues = new ArrayList<>();

    private WordCheck(Map<String, FieldType> variables, CelAbstractSyntaxTree tree) {
        this.variables = variables;
        this.tree = tree;
    }

    static List<RuleIssue> issues(Map<String, FieldType> variables, CelAbstractSyntaxTree tree) {
        var check = new WordCheck(variables, tree);
        check.visit(tree.getExpr());
        return check.issues;
    }

    private void visit(CelExpr expression) {
        switch (expression.getKind()) {
            case CALL -> {
                var call = expression.call();
                call.target().ifPresent(this::visit);
                call.args().forEach(this::visit);
                if (COMPARISONS.contains(call.function())) {
                    compare(call.args().get(0), call.args().get(1));
                    compare(call.args().get(1), call.args().get(0));
                }
            }
            case LIST -> expression.list().elements().forEach(this::visit);
            default -> {
                // nothing below it compares a field of the record with a constant
            }
        }
    }

    private void compare(CelExpr field, CelExpr other) {
        if (field.getKind() != CelExpr.ExprKind.Kind.IDENT) {
            return;
        }
        var type = variables.get(field.ident().name());
        if (type == null || type.kind() != FieldType.Kind.WORD) {
            return;
        }
        var constants =
                other.getKind() == CelExpr.ExprKind.Kind.LIST ? other.list().elements() : List.of(other);
        for (CelExpr constant : constants) {
            if (isText(constant) && !type.words().contains(constant.constant().stringValue())) {
                issues.add(unknownWord(field.ident().name(), constant, type));
            }
        }
    }

    private static boolean isText(CelExpr expression) {
        return expression.getKind() == CelExpr.ExprKind.Kind.CONSTANT
                && expression.constant().getKind() == CelConstant.Kind.STRING_VALUE;
    }

    private RuleIssue unknownWord(String field, CelExpr constant, FieldType type) {
        int offset = tree.getSource().getPositionsMap().getOrDefault(constant.id(), 0);
        var place = tree.getSource().getOffsetLocation(offset).orElseThrow();
        return new RuleIssue(
                place.getLine(),
                place.getColumn() + 1,
                "'%s' is never a value of %s (values: %s)"
                        .formatted(
                                constant.constant().stringValue(),
                                field,
                                String.join(", ", type.words().stream().sorted().toList())));
    }
}
