package cn.anju.site.inspection.result;

import cn.anju.kit.event.LedgerEvent;
import cn.anju.kit.event.LedgerEventHandler;
import cn.anju.site.hazard.Hazard;
import cn.anju.site.hazard.HazardOpener;
import cn.anju.site.hazard.HazardOpener.Finding;
import cn.anju.site.inspection.checklist.Checklists;
import cn.anju.site.inspection.result.InspectionResult.Result;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Opens a hazard for each item that was found not to be in order, so that none waits for somebody to copy it (clause 20). */
@ApplicationScoped
class ResultHazards implements LedgerEventHandler {
    private static final String RESULT = "site.inspection-result";
    private static final String IN_ORDER = "原排查结果已更正或作废";

    private final HazardOpener hazards;
    private final Inspected inspected;

    ResultHazards(HazardOpener hazards, Inspected inspected) {
        this.hazards = hazards;
        this.inspected = inspected;
    }

    @Override
    public boolean handles(String type) {
        return type.equals(RESULT);
    }

    @Override
    public void apply(List<LedgerEvent> events) {
        for (LedgerEvent event : events) {
            if (event.isActive() && Result.NOT_OK.name().equals(event.text("result"))) {
                hazards.open(finding(event), event.date("recordedOn"));
            } else if (event.version() > 1) {
                hazards.takeBack(event.recordId(), IN_ORDER);
            }
        }
    }

    private Finding finding(LedgerEvent event) {
        UUID inspection = event.id("inspectionId");
        var item = inspected.item(inspection, event.text("item")).orElseThrow();
        String severity = event.text("severity");
        return new Finding(
                event.recordId(),
                event.text("siteCode"),
                event.date("checkedOn"),
                Hazard.Kind.valueOf(item.kind().name()),
                severity == null ? item.severity() : Hazard.Severity.valueOf(severity),
                inspection,
                description(item, event.text("remark")));
    }

    private static String description(Checklists.Item item, String remark) {
        return remark == null ? item.zh() + "：不正常" : item.zh() + "：" + remark;
    }
}
