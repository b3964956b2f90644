package cn.anju.site.partner;

import cn.anju.kit.ledger.FieldsShape;
import cn.anju.kit.ledger.LedgerRules;
import cn.anju.kit.problem.Checks;
import cn.anju.site.partner.CoBuildingPartner.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** What a partner raised is told once: by itself, or by its contributions. */
@ApplicationScoped
class CoBuildingPartnerRules implements LedgerRules<CoBuildingPartner> {
    private static final FieldsShape<CoBuildingPartner> SHAPE = new FieldsShape<>(CoBuildingPartner.class);

    private final PartnerFunds funds;

    CoBuildingPartnerRules(PartnerFunds funds) {
        this.funds = funds;
    }

    @Override
    public Class<CoBuildingPartner> fieldsType() {
        return CoBuildingPartner.class;
    }

    @Override
    public CoBuildingPartner complete(CoBuildingPartner before, CoBuildingPartner given) {
        var placed = given.kind() == null ? SHAPE.with(given, Map.of("kind", Kind.OTHER)) : given;
        boolean keeps = before != null && placed.fundsRaised() == null && before.fundsRaised() != null;
        return keeps ? SHAPE.with(placed, Map.of("fundsRaised", before.fundsRaised())) : placed;
    }

    @Override
    public boolean judgeEachByItself() {
        return true;
    }

    @Override
    public void check(Proposal<CoBuildingPartner> change, Checks checks) {
        var told = change.fields().fundsRaised();
        funds.contributed(change.id())
                .ifPresent(sum -> checks.require(
                        told != null && sum.compareTo(told) == 0, "fundsRaised", "follows-from-contributions", sum));
    }
}
