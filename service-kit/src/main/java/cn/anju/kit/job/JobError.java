package cn.anju.kit.job;

import cn.anju.kit.problem.Violation;

/**
 * Why a row of a job failed.
 *
 * @param row from 1, as a spreadsheet shows it
 * @param header of the column in the file, or null
 * @param value as given; null where it may be personal
 */
public record JobError(int row, Violation violation, String header, String value) {
    /** Field of the record, or null where the row as a whole is wrong. */
    public String field() {
        return violation.pointer().isEmpty() ? null : violation.name().split("/", 2)[0];
    }
}
