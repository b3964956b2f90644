package cn.anju.kit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.validation.ClockProvider;
import java.time.Clock;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The clock of the county: business dates are local dates in its zone. */
@ApplicationScoped
class CountyTime {
    @Produces
    @ApplicationScoped
    Clock clock(@ConfigProperty(name = "anju.zone") String zone) {
        return Clock.system(ZoneId.of(zone));
    }

    /** What "today" is to {@code @PastOrPresent}. */
    @Produces
    @ApplicationScoped
    ClockProvider clockProvider(Clock clock) {
        return () -> clock;
    }
}
