package cn.anju.site.site;

import cn.anju.kit.ledger.LedgerRules;
import cn.anju.kit.problem.Checks;
import cn.anju.site.site.residents.ResidentCounts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Sites of a county are told apart by their names, and how many live at one follows its counts where there are any. A name
 * that others go by can only be given as a shared one: nobody is led to the wrong site in silence.
 */
@ApplicationScoped
class SiteRules implements LedgerRules<Site> {
    private final SiteNames names;
    private final ResidentCounts counts;
    private final Clock clock;

    SiteRules(SiteNames names, ResidentCounts counts, Clock clock) {
        this.names = names;
        this.counts = counts;
        this.clock = clock;
    }

    @Override
    public Class<Site> fieldsType() {
        return Site.class;
    }

    @Override
    public void check(Proposal<Site> change, Checks checks) {
        var site = change.fields();
        var before = change.before();
        boolean stays = before != null && Objects.equals(before.residents(), site.residents());
        if (!stays) {
            counts.on(site.code(), LocalDate.now(clock))
                    .filter(counted -> !counted.equals(site.residents()))
                    .ifPresent(counted -> checks.add("residents", "follows-counts", counted));
        }
        names.check(change, checks);
    }
}
