package cn.anju.monitoring.comparison.run;

import cn.anju.kit.job.Jobs;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Forgets what bureaus handed in: their files soon after the comparison, the rows that were matched after some weeks. */
@ApplicationScoped
class ComparisonKeeper {
    private final Jobs jobs;
    private final KeptRows kept;
    private final Duration keepFiles;
    private final Duration keepRows;

    ComparisonKeeper(
            Jobs jobs,
            KeptRows kept,
            @ConfigProperty(name = "anju.comparisons.keep-files") Duration keepFiles,
            @ConfigProperty(name = "anju.comparisons.keep-rows") Duration keepRows) {
        this.jobs = jobs;
        this.kept = kept;
        this.keepFiles = keepFiles;
        this.keepRows = keepRows;
    }

    @Scheduled(every = "15m", delayed = "3m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void forgetOld() {
        jobs.forgetFiles(ComparisonWork.KIND, keepFiles);
        kept.forgetOlderThan(keepRows);
    }
}
