package cn.anju.county.assessment;

import cn.anju.county.book.Quarter;
import cn.anju.county.book.RecordBook;
import cn.anju.county.book.SettledSite;
import cn.anju.county.seed.Seed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Unannounced visits 暗访督导 of some sites (clause 26, R37). What they found at one site gives as many points as it takes, so that
 * the quarter's ranking is that of the records alone.
 */
public final class UnannouncedVisits {
    private static final LocalDate FIRST = Quarter.PLAN_ISSUED.plusDays(2);
    private static final String SUPERVISOR = "县委县政府督查室暗访组";
    private static final Map<String, List<Map<String, Object>>> FINDINGS = findings();

    private final Seed seed;
    private final RecordBook book;

    public UnannouncedVisits(Seed seed, RecordBook book) {
        this.seed = seed;
        this.book = book;
    }

    public void enter(List<SettledSite> sites) {
        for (SettledSite site : sites) {
            if (!FINDINGS.containsKey(site.code())) {
                continue;
            }
            var chance = seed.chance("unannounced-visits", site.code());
            LocalDate heldOn = chance.workday(FIRST, Quarter.END.minusDays(2));
            book.draft("assessment/supervisions", site.code() + "/unannounced")
                    .at(site.place())
                    .with("heldOn", heldOn)
                    .with("kind", "UNANNOUNCED")
                    .with("supervisor", SUPERVISOR)
                    .with("findings", FINDINGS.get(site.code()))
                    .enter(heldOn, chance);
        }
    }

    private static Map<String, List<Map<String, Object>>> findings() {
        Map<String, List<Map<String, Object>>> findings = new LinkedHashMap<>();
        findings.put("360732-S02", List.of());
        findings.put("360732-S08", List.of(finding("服务窗口工作时间无人值守，已当场责成改正", "0")));
        findings.put("360732-S12", List.of(finding("垃圾池满溢未及时清运", "0"), finding("入户随机访问2户，均不知晓点长姓名", "0")));
        findings.put("360732-S16", List.of(finding("巡查台账当月空白", "0"), finding("楼道照明损坏3处未报修", "0")));
        findings.put("360732-S21", List.of(finding("滑坡隐患点警示牌缺失，已要求当日补设", "0")));
        findings.put("360732-S24", List.of(finding("楼栋长上门代办社保，搬迁户反映良好", "0.5"), finding("地下车库堆放易燃杂物", "-0.5")));
        findings.put("360732-S25", List.of());
        findings.put("360732-S28", List.of(finding("积分超市兑换记录未公示", "0")));
        return findings;
    }

    private static Map<String, Object> finding(String what, String points) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("finding", what);
        fields.put("points", new BigDecimal(points));
        return fields;
    }
}
