package cn.anju.kit.imports.format;

import cn.anju.kit.problem.ProblemException;

/** A file that is not what its media type says, or is broken from some row on. */
public final class UnreadableFile extends ProblemException {
    private UnreadableFile(String code, Object... arguments) {
        super(422, code, arguments);
    }

    public static UnreadableFile notA(FileFormat format) {
        return new UnreadableFile("unreadable-file", format.name());
    }

    public static UnreadableFile after(int row) {
        return new UnreadableFile("broken-file", String.valueOf(row));
    }

    public static UnreadableFile encoded() {
        return new UnreadableFile("unknown-encoding");
    }

    public static UnreadableFile tooManyTexts() {
        return new UnreadableFile("too-many-texts");
    }

    public static UnreadableFile empty() {
        return new UnreadableFile("empty-file");
    }
}
