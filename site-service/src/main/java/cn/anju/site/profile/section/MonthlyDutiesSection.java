package cn.anju.site.profile.section;

import cn.anju.kit.duty.CompletenessFinder;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.Ledgers;
import cn.anju.site.profile.ProfileSection;
import cn.anju.site.profile.SiteOnDay;
import cn.anju.site.profile.section.MonthlyDuties.Duty;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.stream.Stream;

/** What every ledger says of itself that it owes. */
@ApplicationScoped
class MonthlyDutiesSection implements ProfileSection<MonthlyDuties> {
    private final Ledgers ledgers;
    private final CompletenessFinder finder;

    MonthlyDutiesSection(Ledgers ledgers, CompletenessFinder finder) {
        this.ledgers = ledgers;
        this.finder = finder;
    }

    @Override
    public Class<MonthlyDuties> type() {
        return MonthlyDuties.class;
    }

    @Override
    public MonthlyDuties of(SiteOnDay asked) {
        var duties = ledgers.all().stream()
                .flatMap(ledger -> duties(ledger, asked))
                .sorted(Comparator.comparing(Duty::dueOn).thenComparing(Duty::ledger))
                .toList();
        return new MonthlyDuties(asked.month().toString(), duties);
    }

    private Stream<Duty> duties(Ledger<?, ?> ledger, SiteOnDay asked) {
        return finder.ofSite(ledger, asked.day(), asked.code(), asked.scope()).stream()
                .flatMap(found -> found.items().stream()
                        .filter(item -> item.due() > 0
                                && !item.dueOn().isAfter(asked.month().end()))
                        .map(item -> new Duty(
                                ledger.href(),
                                ledger.shape().label(),
                                found.cadence(),
                                item.dueOn(),
                                item.due(),
                                item.missing(),
                                item.state())));
    }
}
