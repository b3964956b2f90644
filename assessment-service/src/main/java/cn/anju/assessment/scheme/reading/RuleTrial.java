package cn.anju.assessment.scheme.reading;

import cn.anju.assessment.scheme.Indicator;
import cn.anju.assessment.scheme.Veto;
import cn.anju.kit.number.Rational;
import cn.anju.kit.problem.Violation;
import cn.anju.kit.rule.Rule;
import cn.anju.kit.rule.RuleFailure;
import cn.anju.kit.rule.Variables;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Tries rules that are right by their types on a site where nothing is counted yet, and on one where everything is counted
 * once: a rule that divides by what can be zero would hold up the scores of all sites.
 */
final class RuleTrial {
    private static final List<Rational> TRIED = List.of(Rational.ZERO, Rational.ONE, Rational.of(1_000));

    private final List<Violation> violations;

    RuleTrial(List<Violation> violations) {
        this.violations = violations;
    }

    void tryRules(List<Indicator> indicators, List<Veto> vetoes) {
        for (int i = 0; i < indicators.size(); i++) {
            String place = "indicators/" + i + "/";
            var indicator = indicators.get(i);
            indicator.applies().ifPresent(rule -> attempt(place + "applies", rule, rule::holds));
            attempt(place + "numerator", indicator.numerator(), indicator.numerator()::number);
            attempt(place + "denominator", indicator.denominator(), indicator.denominator()::number);
        }
        for (int i = 0; i < vetoes.size(); i++) {
            var condition = vetoes.get(i).condition();
            attempt("vetoes/" + i + "/condition", condition, condition::holds);
        }
    }

    private void attempt(String pointer, Rule rule, Consumer<Variables> evaluation) {
        var failing = TRIED.stream()
                .flatMap(count -> Stream.of("VILLAGE", "TOWN_OR_PARK")
                        .flatMap(setting -> Stream.of("LIVABLE_ECOLOGY", "EMPLOYMENT_GROWTH")
                                .map(fiveType -> site(count, setting, fiveType))))
                .filter(site -> fails(site, evaluation))
                .findFirst();
        failing.ifPresent(site -> violations.add(
                Violation.of(pointer, pointer.substring(pointer.lastIndexOf('/') + 1), "rule-fails", rule.toString())));
    }

    private static boolean fails(Variables site, Consumer<Variables> evaluation) {
        try {
            evaluation.accept(site);
            return false;
        } catch (RuleFailure e) {
            return true;
        }
    }

    private static Variables site(Rational count, String setting, String fiveType) {
        return name -> switch (name) {
            case "setting" -> setting;
            case "fiveType" -> fiveType;
            default -> count;
        };
    }
}
