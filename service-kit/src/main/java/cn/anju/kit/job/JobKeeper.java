package cn.anju.kit.job;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Forgets jobs, their errors and their files some weeks after they are over. */
@ApplicationScoped
class JobKeeper {
    private final Jobs jobs;
    private final Duration kept;

    JobKeeper(Jobs jobs, @ConfigProperty(name = "anju.jobs.keep-days") int days) {
        this.jobs = jobs;
        this.kept = Duration.ofDays(days);
    }

    @Scheduled(every = "1h", delayed = "2m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forgetOld() {
        jobs.forget(kept);
    }
}
