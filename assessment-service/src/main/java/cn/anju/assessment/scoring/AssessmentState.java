package cn.anju.assessment.scoring;

import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** What replicas have to notice of each other's work: the revision grows with every change of scores, sites or leaders. */
@ApplicationScoped
public class AssessmentState {
    private final Database database;

    AssessmentState(Database database) {
        this.database = database;
    }

    /** How often scores, sites or leaders have changed, and how often schemes. */
    public record Revisions(long scores, long schemes) {}

    public Revisions revisions() {
        return database.queryOne(
                        "select revision, schemes from assessment_state",
                        row -> new Revisions(row.getLong(1), row.getLong(2)))
                .orElseThrow();
    }

    /**
     * To be called late in a transaction, before scores are kept: others that want to count wait for its end, so that a
     * revision is seen with all that was kept under it.
     *
     * @return the new revision
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public long countRevision() {
        return database.queryOne(
                        "update assessment_state set revision = revision + 1 returning revision", row -> row.getLong(1))
                .orElseThrow();
    }
}
