package cn.anju.county.assessment;

import cn.anju.county.book.Draft;
import cn.anju.county.book.RecordBook;
import cn.anju.county.seed.Seed;
import java.time.LocalDate;

/** What the county itself has done by the end of the quarter (clauses 27, 28 and 30; R33, R35, R36, R39). */
public final class CountyWork {
    private static final String LEDGER = "assessment/county-records";
    private static final String COUNTY = "360732000000";
    private static final int BUDGET_YEAR = 2022;

    private final Seed seed;
    private final RecordBook book;

    public CountyWork(Seed seed, RecordBook book) {
        this.seed = seed;
        this.book = book;
    }

    public void enter() {
        var trainedOn = LocalDate.of(2022, 3, 24);
        enter(
                draft("training", "TRAINING", "易地扶贫搬迁后续扶持业务培训班", trainedOn)
                        .with("regionCode", COUNTY)
                        .with("participants", 86)
                        .with("summary", "解读2022年工作方案，培训防返贫监测、台账填报和安全巡查"),
                trainedOn);
        appropriate("support-fund", "SUPPORT_FUND", "2022年易地搬迁后续扶持专项资金", 2_600_000, LocalDate.of(2022, 3, 18));
        appropriate("staff-pay", "STAFF_PAY", "2022年安置点专职管理人员工资福利", 1_152_000, LocalDate.of(2022, 3, 21));
        study("360732-S02", "小院微田园，方寸有收成——茶园瑞景安置点的做法", LocalDate.of(2022, 3, 25));
        study("360732-S24", "一扇窗口办成事——进城进园安置点“一站式”服务的做法", LocalDate.of(2022, 3, 29));
    }

    private void appropriate(String key, String purpose, String title, long yuan, LocalDate day) {
        enter(
                draft(key, "APPROPRIATION", title, day)
                        .with("regionCode", COUNTY)
                        .with("year", BUDGET_YEAR)
                        .with("purpose", purpose)
                        .withYuan("amount", yuan),
                day);
    }

    private void study(String site, String title, LocalDate day) {
        enter(draft("case-study/" + site, "CASE_STUDY", title, day).with("siteCode", site), day);
    }

    private Draft draft(String key, String kind, String title, LocalDate day) {
        return book.draft(LEDGER, key).with("heldOn", day).with("kind", kind).with("title", title);
    }

    private void enter(Draft draft, LocalDate day) {
        draft.enter(day, seed.chance("county-work", day.toString()));
    }
}
