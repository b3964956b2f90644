package cn.anju.kit.imports;

import cn.anju.kit.imports.row.RecordRow;
import cn.anju.kit.job.JobError;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.personal.PersonalDataScan;
import cn.anju.kit.problem.Violation;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Says what is wrong with rows, with the values as they were given. Values that may be personal are left out: all of
 * ledgers of people, where a name may stand in any column by mistake, and whatever else looks like a number of someone.
 */
final class RowErrors {
    private static final int LONGEST_VALUE = 200;
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{15}");

    private final boolean ofPeople;

    RowErrors(Ledger<?, ?> ledger) {
        ofPeople = ledger.shape().hasPersonal();
    }

    List<JobError> of(RecordRow row, List<Violation> violations) {
        return violations.stream().map(violation -> of(row, violation)).toList();
    }

    private JobError of(RecordRow row, Violation violation) {
        var given = row.cells().of(violation.name().split("/", 2)[0]);
        return given == null
                ? new JobError(row.number(), violation, null, null)
                : new JobError(row.number(), violation, given.header(), shown(given.text()));
    }

    private String shown(String value) {
        if (value == null
                || ofPeople
                || PersonalDataScan.finds(value)
                || LONG_NUMBER.matcher(value).find()) {
            return null;
        }
        return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
    }
}
