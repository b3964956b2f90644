package cn.anju.assessment.scheme;

/**
 * What is wrong with a scheme, and where.
 *
 * @param file such as {@code metrics.csv}
 * @param id of the metric, indicator, …
 * @param column column of the file
 * @param line line inside the cell, from 1
 * @param position character inside that line, from 1
 */
public record SchemeIssue(String file, String id, String column, int line, int position, String message) {
    @Override
    public String toString() {
        return "%s, %s, %s, %d:%d: %s".formatted(file, id, column, line, position, message);
    }
}
