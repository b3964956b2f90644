package cn.anju.assessment.scheme;

import java.util.List;
import java.util.stream.Collectors;

/** A scheme that cannot be used, with everything that is wrong with it. */
public final class InvalidSchemeException extends RuntimeException {
    private final List<SchemeIssue> issues;

    public InvalidSchemeException(List<SchemeIssue> issues) {
        super(issues.stream().map(SchemeIssue::toString).collect(Collectors.joining("\n")));
        this.issues = List.copyOf(issues);
    }

    public List<SchemeIssue> issues() {
        return issues;
    }
}
