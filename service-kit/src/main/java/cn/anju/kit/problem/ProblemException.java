package cn.anju.kit.problem;

import java.util.List;

/** A request that cannot be done, with its HTTP status and its stable code; the code is also the key of its message. */
public class ProblemException extends RuntimeException {
    private final int status;
    private final String code;
    private final List<Object> arguments;
    private final List<Violation> violations;

    public ProblemException(int status, String code, List<Violation> violations, Object... arguments) {
        super(status + " " + code, null, false, false);
        this.status = status;
        this.code = code;
        this.arguments = List.of(arguments);
        this.violations = List.copyOf(violations);
    }

    public ProblemException(int status, String code, Object... arguments) {
        this(status, code, List.of(), arguments);
    }

    /** 404: no such record, or none that the caller may know of. */
    public static ProblemException notFound() {
        return new ProblemException(404, "not-found");
    }

    /** 400 for query parameters or headers that cannot be understood. */
    public static ProblemException badParameter(Violation... violations) {
        return new ProblemException(400, "invalid-parameter", List.of(violations));
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public List<Object> arguments() {
        return arguments;
    }

    public List<Violation> violations() {
        return violations;
    }
}
