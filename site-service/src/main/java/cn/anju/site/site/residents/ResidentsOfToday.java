package cn.anju.site.site.residents;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/** Brings counts that were recorded beforehand into the register when their day comes. */
@ApplicationScoped
public class ResidentsOfToday {
    private final ResidentCounts counts;
    private final ResidentsKeeper keeper;
    private final Clock clock;

    ResidentsOfToday(ResidentCounts counts, ResidentsKeeper keeper, Clock clock) {
        this.counts = counts;
        this.keeper = keeper;
        this.clock = clock;
    }

    @Scheduled(every = "15m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void keep() {
        for (String siteCode : counts.differing(LocalDate.now(clock))) {
            QuarkusTransaction.requiringNew().run(() -> keeper.keep(siteCode));
        }
    }
}
