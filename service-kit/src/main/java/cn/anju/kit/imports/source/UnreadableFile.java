package cn.anju.kit.imports.source;

import cn.anju.kit.problem.ProblemException;

/** A file that is not what its media type says, or is broken from some row on. */
public final class UnreadableFile extends ProblemException {
    private UnreadableFile(String code, Object... arguments) {
        super(422, code, arguments);
    }

    static UnreadableFile notA(FileFormat format) {
        return new UnreadableFile("unreadable-file", format.name());
    }

    static UnreadableFile after(int row) {
        return new UnreadableFile("broken-file", String.valueOf(row));
    }

    static UnreadableFile encoded() {
        return new UnreadableFile("unknown-encoding");
    }

    static UnreadableFile tooManyTexts() {
        return new UnreadableFile("too-many-texts");
    }

    static UnreadableFile empty() {
        return new UnreadableFile("empty-file");
    }
}
