package cn.anju.assessment.scoring;

import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** What replicas have to notice of each other's work. */
@ApplicationScoped
public class AssessmentState {
    private final Database database;

    AssessmentState(Database database) {
        this.database = database;
    }

    /**
     * @param revision grows with every change of scores, sites or leaders
     * @param rebuilds grows with every order to read the topics again
     */
    public record Counters(long revision, long rebuilds) {}

    public Counters read() {
        return database.queryOne(
                        "select revision, rebuilds from assessment_state",
                        row -> new Counters(row.getLong("revision"), row.getLong("rebuilds")))
                .orElseThrow();
    }

    /** To be called last in a transaction: others that want to count wait for its end. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void countRevision() {
        database.update("update assessment_state set revision = revision + 1");
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void countRebuild() {
        database.update("update assessment_state set revision = revision + 1, rebuilds = rebuilds + 1");
    }
}
