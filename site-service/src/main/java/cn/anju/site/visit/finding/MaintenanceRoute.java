package cn.anju.site.visit.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;

/** What a leader found broken is mended like everything that is reported. */
@ApplicationScoped
class MaintenanceRoute implements FindingRoute {
    @Override
    public VisitFinding.Becomes becomes() {
        return VisitFinding.Becomes.MAINTENANCE_ORDER;
    }

    @Override
    public String type() {
        return "site.maintenance-order";
    }

    @Override
    public Map<String, Object> fields(VisitFinding finding) {
        var fields = new HashMap<String, Object>();
        fields.put("facilityId", finding.facilityId());
        fields.put("siteCode", finding.siteCode());
        fields.put("visitId", finding.visitId());
        fields.put("reportedOn", finding.foundOn());
        fields.put("dueOn", finding.dueOn());
        fields.put("description", finding.description());
        return fields;
    }

    @Override
    public Map<String, String> namesInFinding() {
        return Map.of("reportedOn", "foundOn");
    }
}
