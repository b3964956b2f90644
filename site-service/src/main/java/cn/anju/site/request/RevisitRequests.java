package cn.anju.site.request;

import cn.anju.kit.event.LedgerEvent;
import cn.anju.kit.event.LedgerEventHandler;
import cn.anju.kit.ledger.DerivedRecords;
import cn.anju.kit.standard.RequestCategory;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * Takes in what households ask for when they are visited at home (clause 4), as the monitoring service tells it. Until
 * somebody sees to a request, it follows the revisit.
 */
@ApplicationScoped
class RevisitRequests implements LedgerEventHandler {
    private static final String REVISIT = "monitoring.revisit";
    private static final String NOT_ASKED_ANY_MORE = "原回访记录已更正或作废";

    private final PublicRequestLedger requests;
    private final DerivedRecords records;
    private final RequestLimits limits;

    RevisitRequests(PublicRequestLedger requests, DerivedRecords records, RequestLimits limits) {
        this.requests = requests;
        this.records = records;
        this.limits = limits;
    }

    @Override
    public boolean handles(String type) {
        return type.equals(REVISIT);
    }

    @Override
    public void apply(List<LedgerEvent> events) {
        for (LedgerEvent revisit : events) {
            UUID id = idOf(revisit.recordId());
            if (revisit.isActive() && revisit.text("request") != null) {
                records.open(requests.ledger(), id, request(revisit), revisit.date("recordedOn"));
            } else {
                records.takeBack(requests.ledger(), id, NOT_ASKED_ANY_MORE);
            }
        }
    }

    private PublicRequest request(LedgerEvent revisit) {
        var raisedOn = revisit.date("visitedOn");
        var category = RequestCategory.valueOf(revisit.text("requestCategory"));
        return new PublicRequest(
                revisit.text("siteCode"),
                revisit.text("regionCode"),
                revisit.id("householdId"),
                raisedOn,
                limits.dueOn(raisedOn, category),
                null,
                category,
                PublicRequest.Channel.REVISIT,
                revisit.text("request"),
                revisit.recordId(),
                null,
                null,
                null,
                null,
                PublicRequest.State.RAISED,
                null,
                null,
                null,
                null,
                null);
    }

    /** The same for the same revisit, so that its request is found again. */
    private static UUID idOf(UUID revisit) {
        return UUID.nameUUIDFromBytes(("request of " + revisit).getBytes(StandardCharsets.UTF_8));
    }
}
