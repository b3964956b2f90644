package cn.anju.site.request;

import cn.anju.kit.ledger.LedgerRules;
import jakarta.enterprise.context.ApplicationScoped;

/** A request without a deadline has the usual one. */
@ApplicationScoped
class PublicRequestRules implements LedgerRules<PublicRequest> {
    private final RequestLimits limits;

    PublicRequestRules(RequestLimits limits) {
        this.limits = limits;
    }

    @Override
    public Class<PublicRequest> fieldsType() {
        return PublicRequest.class;
    }

    @Override
    public PublicRequest complete(PublicRequest fields) {
        boolean asksForDeadline = fields.dueOn() == null && fields.raisedOn() != null;
        return asksForDeadline ? fields.dueOn(limits.dueOn(fields.raisedOn())) : fields;
    }

    @Override
    public boolean judgeEachByItself() {
        return true;
    }
}
