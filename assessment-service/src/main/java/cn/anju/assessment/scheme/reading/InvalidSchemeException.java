package cn.anju.assessment.scheme.reading;

import cn.anju.kit.problem.Violation;
import java.util.List;
import java.util.stream.Collectors;

/** A scheme that cannot be used, with everything that is wrong with it, each by its JSON pointer. */
public final class InvalidSchemeException extends RuntimeException {
    private final List<Violation> violations;

    public InvalidSchemeException(List<Violation> violations) {
        super(violations.stream()
                .map(violation -> violation.pointer() + " " + violation.code() + " " + violation.arguments())
                .collect(Collectors.joining("\n")));
        this.violations = List.copyOf(violations);
    }

    public List<Violation> violations() {
        return violations;
    }
}
