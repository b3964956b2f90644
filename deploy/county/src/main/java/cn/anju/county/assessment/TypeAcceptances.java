package cn.anju.county.assessment;

import cn.anju.county.book.RecordBook;
import cn.anju.county.book.RecordCourse;
import cn.anju.county.book.RecordCourse.Step;
import cn.anju.county.book.SettledSite;
import cn.anju.county.seed.Seed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The sites that annex 2 wants accepted as examples of their types in 2022 “五型”安置点创建: all are planned, a few have gone on,
 * to the self-check, to the inspection, or back with what is missing.
 */
public final class TypeAcceptances {
    private static final String LEDGER = "assessment/acceptances";
    private static final String INSPECTORS = "县“五型”安置点创建验收组";
    private static final int YEAR = 2022;
    private static final LocalDate CHECKED = LocalDate.of(2022, 3, 23);
    private static final LocalDate INSPECTED = LocalDate.of(2022, 3, 28);
    private static final LocalDate DECIDED = LocalDate.of(2022, 3, 30);
    private static final Map<String, String> PLANS = Map.of(
            "THRIVING_INDUSTRY", "建好共享产业基地，规范合作社分红，整治微田园，选准1个主导产业",
            "EMPLOYMENT_GROWTH", "办好点内帮扶车间和就业服务站，就业码推送到每名劳动力，每季度送岗入户",
            "LIVABLE_ECOLOGY", "整治房前屋后，修缮污水管网，建设乡村小舞台和积分超市",
            "COLLECTIVE_ECONOMY", "盘活一楼门面，组建合作社，资产逐项登记计价，年收入达到3万元",
            "MANAGED_SERVICE", "建强管理服务中心，落实楼栋长网格化管理，引进规范物业");
    private static final Map<String, List<Step>> STEPS = Map.of(
            "360732-S13",
            List.of(
                    checked("对照清单逐项自查，村容村貌和污水处理已达标，小舞台正在施工"),
                    inspected(List.of(
                            finding("look", true, "依山临水，外立面统一，房前屋后整洁"),
                            finding("orderly-management", true, "楼栋长和网格员在岗，近一年无信访积案")))),
            "360732-S14",
            List.of(
                    checked("已完成环境整治，申请验收"),
                    inspected(List.of(
                            finding("look", true, "绿化到位，外观协调"),
                            finding("orderly-management", false, "夜间停车占用消防通道，网格日志未更新"))),
                    Step.on(DECIDED, "return", "decidedOn", "verdict", "管理秩序和缺项整改到位后重新申请验收")),
            "360732-S18",
            List.of(checked("合作社已挂牌，门面租金按季入账，资产登记表随报")),
            "360732-S25",
            List.of(checked("管理服务中心、文明实践站、积分超市均已运行，物业协议已签订")));

    private final Seed seed;
    private final RecordBook book;
    private final List<RecordCourse> courses = new ArrayList<>();

    public TypeAcceptances(Seed seed, RecordBook book) {
        this.seed = seed;
        this.book = book;
    }

    public void enter(List<SettledSite> sites) {
        for (SettledSite settled : sites) {
            var site = settled.site();
            if (site.targetYear() != YEAR) {
                continue;
            }
            var chance = seed.chance("type-acceptances", site.code());
            LocalDate plannedOn = chance.workday(LocalDate.of(YEAR, 3, 15), LocalDate.of(YEAR, 3, 18));
            var id = book.draft(LEDGER, site.code() + "/" + site.fiveType())
                    .at(settled.place())
                    .with("fiveType", site.fiveType())
                    .with("plannedOn", plannedOn)
                    .with("plan", PLANS.get(site.fiveType()))
                    .enter(plannedOn, chance);
            if (STEPS.containsKey(site.code())) {
                courses.add(new RecordCourse(LEDGER, id, STEPS.get(site.code())));
            }
        }
    }

    private static Step checked(String report) {
        return Step.on(CHECKED, "self-check", "checkedOn", "report", report);
    }

    private static Step inspected(List<Map<String, Object>> findings) {
        return Step.on(INSPECTED, "inspect", "inspectedOn", "inspector", INSPECTORS, "findings", findings);
    }

    private static Map<String, Object> finding(String criterion, boolean met, String note) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("criterion", criterion);
        fields.put("met", met);
        fields.put("note", note);
        return fields;
    }

    /** The steps of those that have gone on. */
    public List<RecordCourse> courses() {
        return List.copyOf(courses);
    }
}
