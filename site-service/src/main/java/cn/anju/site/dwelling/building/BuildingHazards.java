package cn.anju.site.dwelling.building;

import cn.anju.kit.event.LedgerEvent;
import cn.anju.kit.event.LedgerEventHandler;
import cn.anju.site.hazard.Hazard;
import cn.anju.site.hazard.HazardOpener;
import cn.anju.site.hazard.HazardOpener.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Opens a grave hazard at the site for what was built without an approval (clause 20). */
@ApplicationScoped
class BuildingHazards implements LedgerEventHandler {
    private static final String BUILDING = "site.unapproved-building";
    private static final String WITHDRAWN = "原未批先建记录已更正或作废";

    private final HazardOpener hazards;

    BuildingHazards(HazardOpener hazards) {
        this.hazards = hazards;
    }

    @Override
    public boolean handles(String type) {
        return type.equals(BUILDING);
    }

    @Override
    public void apply(List<LedgerEvent> events) {
        for (LedgerEvent event : events) {
            if (event.isActive() && event.text("siteCode") != null && event.date("settledOn") == null) {
                hazards.open(finding(event), event.date("recordedOn"));
            } else if (event.version() > 1 && !event.isActive()) {
                hazards.takeBack(event.recordId(), WITHDRAWN);
            }
        }
    }

    private static Finding finding(LedgerEvent event) {
        return new Finding(
                event.recordId(),
                event.text("siteCode"),
                event.date("foundOn"),
                Hazard.Kind.HOUSING,
                Hazard.Severity.HIGH,
                null,
                "未批先建：" + event.text("description"));
    }
}
