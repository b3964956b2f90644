package cn.anju.kit.problem;

import java.util.List;

/** A body that cannot be recorded: 400 if it could not be read as a record at all, 422 if it breaks rules. */
public final class InvalidRecord extends ProblemException {
    public InvalidRecord(List<Violation> violations) {
        super(violations.stream().anyMatch(Violation::structural) ? 400 : 422, "invalid-record", violations);
    }
}
