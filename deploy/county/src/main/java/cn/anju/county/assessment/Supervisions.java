package cn.anju.county.assessment;

import cn.anju.county.book.Quarter;
import cn.anju.county.book.RecordBook;
import cn.anju.county.book.SettledSite;
import cn.anju.county.seed.Seed;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The quarterly supervision of every site 季度督导 (clause 1, R02); in this first one nothing gives or takes points yet. */
public final class Supervisions {
    private static final int FIRST_DAY = 14;
    private static final int LAST_DAY = 25;
    private static final double REMINDED = 0.4;
    private static final int TEAMS = 3;
    private static final List<String> REMINDERS =
            List.of("服务窗口公示内容需及时更新", "楼道堆放杂物，已提醒清理", "点长调研记录过于简单，下季度复查", "公共设施报修台账需补齐签字");

    private final Seed seed;
    private final RecordBook book;

    public Supervisions(Seed seed, RecordBook book) {
        this.seed = seed;
        this.book = book;
    }

    public void enter(List<SettledSite> sites) {
        YearMonth last = Quarter.MONTHS.get(Quarter.MONTHS.size() - 1);
        for (SettledSite site : sites) {
            var chance = seed.chance("supervisions", site.code());
            LocalDate heldOn = chance.workday(last.atDay(FIRST_DAY), last.atDay(LAST_DAY));
            List<Map<String, Object>> findings = chance.hits(REMINDED)
                    ? List.of(reminder(REMINDERS.get(chance.between(0, REMINDERS.size() - 1))))
                    : List.of();
            book.draft("assessment/supervisions", site.code() + "/quarterly")
                    .at(site.place())
                    .with("heldOn", heldOn)
                    .with("kind", "QUARTERLY")
                    .with("supervisor", "县点长制第" + chance.between(1, TEAMS) + "督导组")
                    .with("findings", findings)
                    .enter(heldOn, chance);
        }
    }

    private static Map<String, Object> reminder(String finding) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("finding", finding);
        fields.put("points", 0);
        return fields;
    }
}
