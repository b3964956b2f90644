package cn.anju.monitoring.comparison.file;

import cn.anju.kit.job.JobError;
import java.util.List;

/**
 * A row of a bureau's file.
 *
 * @param number from 1, as a spreadsheet shows it
 * @param idNumber null where the row cannot be used
 * @param values of the other columns as text, in the order of the source; null where there is none
 * @param errors why it cannot be used; they tell no value, which might be of anybody
 */
public record BureauRow(int number, String idNumber, List<String> values, List<JobError> errors) {
    public boolean isUsable() {
        return errors.isEmpty();
    }

    public BureauRow withoutIdNumber() {
        return new BureauRow(number, null, values, errors);
    }
}
