package cn.anju.site.visit.finding;

import cn.anju.site.request.PublicRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;

/** What residents told a leader is settled like every other request. */
@ApplicationScoped
class RequestRoute implements FindingRoute {
    @Override
    public VisitFinding.Becomes becomes() {
        return VisitFinding.Becomes.PUBLIC_REQUEST;
    }

    @Override
    public String type() {
        return "site.public-request";
    }

    @Override
    public Map<String, Object> fields(VisitFinding finding) {
        var fields = new HashMap<String, Object>();
        fields.put("siteCode", finding.siteCode());
        fields.put("raisedOn", finding.foundOn());
        fields.put("dueOn", finding.dueOn());
        fields.put("category", finding.requestCategory());
        fields.put("channel", PublicRequest.Channel.LEADER_VISIT);
        fields.put("owner", finding.owner());
        fields.put("content", finding.description());
        return fields;
    }

    @Override
    public Map<String, String> namesInFinding() {
        return Map.of("category", "requestCategory", "content", "description");
    }
}
