package cn.anju.kit.rule;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.ast.CelReference;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * CEL with dates, exact numbers and the given variables: what the rules of schemes and of comparisons are written in. A name
 * may have two parts, as in {@code person.age}.
 */
public final class RuleLanguage {
    private static final Pattern UNKNOWN = Pattern.compile("^undeclared reference to '(\\w+)'");
    private static final Pattern NAME = Pattern.compile("\\w+(\\s*\\.\\s*\\w+)?");
    private static final CelOptions OPTIONS = CelOptions.current().build();
    private static final CelRuntime RUNTIME = CelRuntimeFactory.standardCelRuntimeBuilder()
            .setOptions(OPTIONS)
            .addFunctionBindings(DateFunctions.bindings())
            .addFunctionBindings(NumberFunctions.bindings())
            .build();

    private final Map<String, FieldType> variables;
    private final CelCompiler compiler;

    public RuleLanguage(Map<String, FieldType> variables) {
        this.variables = Map.copyOf(variables);
        var builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(OPTIONS)
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .addFunctionDeclarations(DateFunctions.declarations())
                .addFunctionDeclarations(NumberFunctions.declarations());
        this.variables.forEach((name, type) -> builder.addVar(name, type.celType()));
        this.compiler = builder.build();
    }

    /** Checks the expression against the variables and the outcome that its place needs. */
    public Rule compile(String expression, Outcome outcome) throws InvalidRuleException {
        var tree = checked(expression);
        if (!outcome.isMetBy(tree.getResultType())) {
            String message = "must be %s but is %s"
                    .formatted(outcome.words(), tree.getResultType().name());
            throw new InvalidRuleException(expression, List.of(new RuleIssue(1, 1, message)));
        }
        var unknownWords = WordCheck.issues(variables, tree);
        if (!unknownWords.isEmpty()) {
            throw new InvalidRuleException(expression, unknownWords);
        }
        var mentioned = tree.getReferenceMap().values().stream()
                .map(CelReference::name)
                .filter(variables::containsKey)
                .collect(Collectors.toSet());
        return new Rule(expression, mentioned, program(tree));
    }

    private CelAbstractSyntaxTree checked(String expression) throws InvalidRuleException {
        var result = compiler.compile(expression);
        try {
            return result.getAst();
        } catch (CelValidationException e) {
            throw new InvalidRuleException(
                    expression,
                    e.getErrors().stream()
                            .map(issue -> issue(expression, issue))
                            .toList());
        }
    }

    private static CelRuntime.Program program(CelAbstractSyntaxTree tree) throws InvalidRuleException {
        try {
            return RUNTIME.createProgram(tree);
        } catch (CelEvaluationException e) {
            throw new InvalidRuleException(
                    tree.getSource().getContent().toString(), List.of(new RuleIssue(1, 1, e.getMessage())));
        }
    }

    private RuleIssue issue(String expression, CelIssue issue) {
        var place = issue.getSourceLocation();
        return new RuleIssue(
                place.getLine(),
                place.getColumn() + 1,
                unknownName(expression, issue).orElseGet(issue::getMessage));
    }

    /** CEL only says that {@code person} is unknown where {@code person.agee} is written. */
    private Optional<String> unknownName(String expression, CelIssue issue) {
        var first = UNKNOWN.matcher(issue.getMessage());
        if (!first.find()) {
            return Optional.empty();
        }
        String group = first.group(1) + ".";
        var known = variables.keySet().stream()
                .filter(name -> name.startsWith(group))
                .sorted()
                .collect(Collectors.joining(", "));
        String line = expression.lines().toList().get(issue.getSourceLocation().getLine() - 1);
        var written = NAME.matcher(line.substring(issue.getSourceLocation().getColumn()));
        return known.isEmpty() || !written.lookingAt()
                ? Optional.empty()
                : Optional.of("there is no '%s' (there are: %s)".formatted(written.group(), known));
    }
}
