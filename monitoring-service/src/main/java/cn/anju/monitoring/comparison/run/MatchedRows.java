package cn.anju.monitoring.comparison.run;

import cn.anju.kit.personal.PersonalDataKeys;
import cn.anju.kit.security.Scope;
import cn.anju.monitoring.comparison.file.BureauRow;
import cn.anju.monitoring.comparison.file.BureauRows;
import cn.anju.monitoring.comparison.rule.Member;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the rows of a file and finds whom they are about; nobody after this has the ID number of a stranger. */
final class MatchedRows {
    private final BureauRows rows;
    private final PersonalDataKeys keys;
    private final Members members;
    private final LocalDate on;
    private final Scope scope;
    private final int after;

    /** @param after row up to which the file was compared before: so far nobody is looked for */
    MatchedRows(BureauRows rows, PersonalDataKeys keys, Members members, LocalDate on, Scope scope, int after) {
        this.rows = rows;
        this.keys = keys;
        this.members = members;
        this.on = on;
        this.scope = scope;
        this.after = after;
    }

    /** The next rows; none after the last. */
    List<MatchedRow> next(int most) throws IOException {
        var read = new ArrayList<BureauRow>(most);
        Map<Integer, byte[]> indexes = new HashMap<>();
        while (read.size() < most) {
            BureauRow row = rows.next();
            if (row == null) {
                break;
            }
            if (row.isUsable() && row.number() > after) {
                indexes.put(row.number(), keys.blindIndex(row.idNumber()));
            }
            read.add(row.withoutIdNumber());
        }
        var found = match(indexes);
        return read.stream()
                .map(row -> new MatchedRow(row, found.getOrDefault(row.number(), List.of())))
                .toList();
    }

    private Map<Integer, List<Member>> match(Map<Integer, byte[]> indexes) {
        return indexes.isEmpty()
                ? Map.of()
                : QuarkusTransaction.requiringNew().call(() -> members.matching(indexes, on, scope));
    }
}
