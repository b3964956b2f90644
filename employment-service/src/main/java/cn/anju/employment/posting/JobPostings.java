package cn.anju.employment.posting;

import cn.anju.kit.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.StatelessSession;

/** Job postings for whoever works with them. */
@ApplicationScoped
public class JobPostings {
    private final StatelessSession session;

    JobPostings(StatelessSession session) {
        this.session = session;
    }

    /** @throws ProblemException 404 if there is none of this id */
    public JobPosting get(UUID id) {
        JobPostingRow row = session.get(JobPostingRow.class, id);
        if (row == null) {
            throw ProblemException.notFound();
        }
        return row.fields();
    }
}
