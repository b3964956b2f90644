package cn.anju.kit.file;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.jboss.logging.Logger;

/** Deletes the files that nobody keeps. */
@ApplicationScoped
public class FileSweeper {
    private static final Logger LOG = Logger.getLogger(FileSweeper.class);
    private static final int BATCH = 50;

    private final UnkeptFiles unkept;
    private final FilePlace place;

    FileSweeper(UnkeptFiles unkept, FilePlace place) {
        this.unkept = unkept;
        this.place = place;
    }

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void sweep() {
        int swept;
        do {
            swept = QuarkusTransaction.requiringNew().call(this::sweepSome);
        } while (swept == BATCH);
    }

    /** Bytes first: after a crash in between, the same is done again. */
    private int sweepSome() {
        int swept = 0;
        for (String key : unkept.lockDue(BATCH)) {
            try {
                place.delete(key);
                unkept.forget(key);
                swept++;
            } catch (IOException e) {
                LOG.warnf("File %s cannot be deleted and will be tried again: %s", key, e.toString());
            }
        }
        return swept;
    }
}
