package cn.anju.site.site.residents;

import cn.anju.kit.event.LedgerEvent;
import cn.anju.kit.event.LedgerEventHandler;
import cn.anju.kit.ledger.DerivedRecords;
import cn.anju.site.site.RegisteredSites;
import cn.anju.site.site.Site;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Has the register of sites say how many live there today, in the transaction of the count that it follows from; other
 * services learn it with the event of the site. What the register said before the first count is kept as a count from the
 * opening on.
 */
@ApplicationScoped
public class ResidentsKeeper implements LedgerEventHandler {
    private static final String COUNT = "site.site-residents";
    private static final String REGISTER = "安置点台账";

    private final SiteResidentsLedger ledger;
    private final ResidentCounts counts;
    private final RegisteredSites sites;
    private final DerivedRecords records;
    private final Clock clock;

    ResidentsKeeper(
            SiteResidentsLedger ledger,
            ResidentCounts counts,
            RegisteredSites sites,
            DerivedRecords records,
            Clock clock) {
        this.ledger = ledger;
        this.counts = counts;
        this.sites = sites;
        this.records = records;
        this.clock = clock;
    }

    @Override
    public boolean handles(String type) {
        return type.equals(COUNT);
    }

    @Override
    public void apply(List<LedgerEvent> events) {
        events.stream()
                .map(event -> event.text("siteCode"))
                .collect(Collectors.toCollection(TreeSet::new))
                .forEach(this::keep);
    }

    /** Brings the register of one site up to today; in the running transaction. */
    void keep(String siteCode) {
        sites.hold(siteCode).ifPresent(site -> {
            keepFirst(site);
            counts.on(siteCode, LocalDate.now(clock)).ifPresent(residents -> sites.counted(siteCode, residents));
        });
    }

    private void keepFirst(Site site) {
        var known = counts.of(site.code());
        if (known.size() == 1 && known.get(0).from().isAfter(site.openedOn())) {
            var first = new SiteResidents(site.code(), site.openedOn(), site.residents(), REGISTER);
            records.open(ledger.ledger(), idOf(site), first, LocalDate.now(clock));
        }
    }

    /** The same for the same site, so that what somebody has corrected or voided since is not written over. */
    private static UUID idOf(Site site) {
        return UUID.nameUUIDFromBytes(("residents of " + site.code()).getBytes(StandardCharsets.UTF_8));
    }
}
