package cn.anju.kit.imports.row;

import cn.anju.kit.problem.Violation;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;

/**
 * One row of a file as a record that is still to be read.
 *
 * @param number from 1: the row as a spreadsheet shows it, or the line
 * @param id of the record, where the file says it
 * @param version that the row is based on, where the file says it
 * @param json the fields as REST takes them
 * @param violations of the cells that could not be understood at all
 * @param cells what stands in the file
 */
public record RecordRow(
        int number, UUID id, Integer version, ObjectNode json, List<Violation> violations, Cells cells) {

    /** The cells of a row by the fields that they are meant for. */
    @FunctionalInterface
    public interface Cells {
        /** What stands in the file for a field; null where it has no such column. */
        Given of(String field);
    }

    /** A cell as it was given. */
    public record Given(String header, String text) {}
}
