package cn.anju.monitoring.comparison.run;

import cn.anju.monitoring.comparison.file.BureauRow;
import cn.anju.monitoring.comparison.rule.Member;
import java.util.List;

/**
 * A row of a bureau's file without the ID number.
 *
 * @param members whom it is about; none for most
 */
record MatchedRow(BureauRow row, List<Member> members) {
    int number() {
        return row.number();
    }
}
