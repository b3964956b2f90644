package cn.anju.site;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The clock of the service under test: it shows the real time unless a story has turned it to the day that it tells of. */
@ApplicationScoped
public class TurnableClock {
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final ZoneId zone;
    private volatile Duration turned = Duration.ZERO;

    TurnableClock(@ConfigProperty(name = "anju.zone") String zone) {
        this.zone = ZoneId.of(zone);
    }

    @Produces
    @Alternative
    @Priority(1)
    @ApplicationScoped
    Clock clock() {
        return new Turned(zone);
    }

    /** Makes it the morning of a day. */
    public void turnTo(LocalDate day) {
        turned =
                Duration.between(Instant.now(), day.atTime(MORNING).atZone(zone).toInstant());
    }

    public void turnBack() {
        turned = Duration.ZERO;
    }

    private final class Turned extends Clock {
        private final ZoneId zone;

        private Turned(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Turned(other);
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(turned);
        }
    }
}
