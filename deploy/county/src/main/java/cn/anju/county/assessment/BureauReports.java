package cn.anju.county.assessment;

import cn.anju.county.book.RecordBook;
import cn.anju.county.book.RecordCourse;
import cn.anju.county.book.RecordCourse.Step;
import cn.anju.county.seed.Seed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Reports of lead bureaus on tasks that no records settle 任务完成报告: accepted, returned for want of evidence, or not looked at
 * yet (R34; clauses 8, 9, 14 and 24).
 */
public final class BureauReports {
    private static final String LEDGER = "assessment/task-reports";
    private static final String COUNTY = "360732000000";
    private static final LocalDate DECIDED = LocalDate.of(2022, 3, 30);

    private final Seed seed;
    private final RecordBook book;
    private final List<RecordCourse> courses = new ArrayList<>();

    public BureauReports(Seed seed, RecordBook book) {
        this.seed = seed;
        this.book = book;
    }

    public void enter() {
        report("R34", "rural-revitalization", 28, "全县29个安置点八类台账已建立，3月由县局逐点核对，缺项已通知补齐", accepted("抽查6个安置点台账，情况属实，予以认定"));
        report("C08", "agriculture", 24, "迁出地宅基地复垦、耕地流转和林地经营情况已摸底，正分乡镇编制盘活方案", returned("未附分乡镇面积清单，请补充后重新报送"));
        report("C09", "agriculture", 25, "指导13个合作社修订章程，明确搬迁户土地入股和务工收益分配办法", List.of());
        report("C14", "human-resources", 29, "组建搬迁劳动力建筑、保洁团队3支，承接圩镇环卫和小型工程", List.of());
        report("C24", "rural-revitalization", 22, "29个安置点均与驻村帮扶单位结对共建，已筹措办公经费并公示", accepted("共建协议和经费凭证齐全，予以认定"));
    }

    private void report(String task, String bureau, int dayOfMarch, String text, List<Step> steps) {
        var reportedOn = LocalDate.of(2022, 3, dayOfMarch);
        var id = book.draft(LEDGER, task + "/" + bureau)
                .with("regionCode", COUNTY)
                .with("reportedOn", reportedOn)
                .with("task", task)
                .with("period", "2022")
                .with("bureau", bureau)
                .with("text", text)
                .enter(reportedOn, seed.chance("bureau-reports", task));
        if (!steps.isEmpty()) {
            courses.add(new RecordCourse(LEDGER, id, steps));
        }
    }

    private static List<Step> accepted(String verdict) {
        return List.of(Step.on(DECIDED, "accept", "decidedOn", "verdict", verdict));
    }

    private static List<Step> returned(String verdict) {
        return List.of(Step.on(DECIDED, "return", "decidedOn", "verdict", verdict));
    }

    /** What the county said to those that it has looked at. */
    public List<RecordCourse> courses() {
        return List.copyOf(courses);
    }
}
