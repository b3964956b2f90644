package cn.anju.assessment.scheme.drafting;

import cn.anju.kit.problem.Messages;
import cn.anju.kit.problem.Violation;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is wrong with a scheme that was only to be checked. */
@Schema(name = "SchemeValidation")
record SchemeValidationView(boolean valid, List<Item> violations) {

    /** One thing that is wrong. */
    @Schema(name = "SchemeViolation")
    record Item(
            @Schema(examples = "/metrics/5/when") String pointer,
            @Schema(examples = "rule") String code,

            @Schema(description = "of a rule: line in it, from 1", examples = "1")
            Integer line,

            @Schema(description = "of a rule: character in that line, from 1", examples = "23")
            Integer position,

            @Schema(examples = "when is wrong from line 1, character 23 on: undeclared reference to 'solvedOn'")
            String message) {}

    static SchemeValidationView of(List<Violation> violations, Messages messages, Locale locale) {
        return new SchemeValidationView(
                violations.isEmpty(),
                violations.stream()
                        .map(violation -> new Item(
                                violation.pointer(),
                                violation.code(),
                                place(violation, 0),
                                place(violation, 1),
                                messages.of(violation, locale)))
                        .toList());
    }

    private static Integer place(Violation violation, int argument) {
        return violation.code().equals("rule") ? (Integer) violation.arguments().get(argument) : null;
    }
}
