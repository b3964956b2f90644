package cn.anju.county.assessment;

import cn.anju.county.book.RecordBook;
import cn.anju.county.book.RecordCourse;
import cn.anju.county.book.SettledSite;
import cn.anju.county.seed.Seed;
import java.util.List;
import java.util.stream.Stream;

/** What the county looked at and did itself: supervision, its own work, reports of its bureaus, and its five-type sites. */
public final class Assessment {
    private final Supervisions supervisions;
    private final UnannouncedVisits visits;
    private final CountyWork work;
    private final BureauReports reports;
    private final TypeAcceptances acceptances;

    public Assessment(Seed seed, RecordBook book) {
        supervisions = new Supervisions(seed, book);
        visits = new UnannouncedVisits(seed, book);
        work = new CountyWork(seed, book);
        reports = new BureauReports(seed, book);
        acceptances = new TypeAcceptances(seed, book);
    }

    public void enterSupervisions(List<SettledSite> sites) {
        supervisions.enter(sites);
        visits.enter(sites);
    }

    public void enterWork(List<SettledSite> sites) {
        work.enter();
        reports.enter();
        acceptances.enter(sites);
    }

    /** What was done with the records of all of them after they had been entered. */
    public List<RecordCourse> courses() {
        return Stream.concat(reports.courses().stream(), acceptances.courses().stream())
                .toList();
    }
}
