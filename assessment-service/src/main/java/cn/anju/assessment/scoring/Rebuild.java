package cn.anju.assessment.scoring;

import cn.anju.kit.event.EventDispatcher;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Throws away everything that came from events, so that it is built anew from the topics. */
@ApplicationScoped
public class Rebuild {
    private final Database database;
    private final EventDispatcher dispatcher;
    private final AssessmentState state;

    Rebuild(Database database, EventDispatcher dispatcher, AssessmentState state) {
        this.database = database;
        this.dispatcher = dispatcher;
        this.state = state;
    }

    /**
     * Every replica reads its topics again with its next batch; a crash meanwhile changes nothing about that.
     *
     * @throws ProblemException 409 while a rebuild beside the running state compares with it
     */
    @Transactional
    public void order() {
        if (database.queryOne("select 1 from rebuild where finished_at is null", row -> true)
                .isPresent()) {
            throw new ProblemException(409, "rebuild-running");
        }
        // What was taken in is locked first and so keeps consumers out, then the tables in the order of the scorer
        dispatcher.forgetAll();
        database.update(
                "truncate site, site_residents, dirty_site, fact, factless_record, leader, record_source, score");
        state.countRevision();
    }
}
