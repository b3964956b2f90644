package cn.anju.site.visit.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;

/** A danger that a leader found is rectified like those that inspections find. */
@ApplicationScoped
class HazardRoute implements FindingRoute {
    @Override
    public VisitFinding.Becomes becomes() {
        return VisitFinding.Becomes.HAZARD;
    }

    @Override
    public String type() {
        return "site.hazard";
    }

    @Override
    public Map<String, Object> fields(VisitFinding finding) {
        var fields = new HashMap<String, Object>();
        fields.put("siteCode", finding.siteCode());
        fields.put("foundOn", finding.foundOn());
        fields.put("dueOn", finding.dueOn());
        fields.put("kind", finding.hazardKind());
        fields.put("severity", finding.hazardSeverity());
        fields.put("owner", finding.owner());
        fields.put("description", finding.description());
        return fields;
    }

    @Override
    public Map<String, String> namesInFinding() {
        return Map.of("kind", "hazardKind", "severity", "hazardSeverity");
    }
}
