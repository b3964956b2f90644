package cn.anju.kit.imports.format;

import java.util.List;

/** What is wrong with the rows of a file, asked for in the order of the rows. */
@FunctionalInterface
public interface ErrorNotes {
    /** The errors of a row; none for most. */
    List<Note> of(int row);

    /** One error. */
    record Note(String field, String code, String message) {}
}
