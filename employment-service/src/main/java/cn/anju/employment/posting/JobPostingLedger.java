package cn.anju.employment.posting;

import cn.anju.kit.duty.Cadence;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Jobs made known to sites; a posting belongs to each of its sites. */
@Path("/api/v1/employment/job-postings")
@Tag(name = "job-postings", description = "岗位信息 Job postings")
class JobPostingLedger extends LedgerResource<JobPosting, JobPostingRow> {
    JobPostingLedger() {
        super(Ledger.of("employment/job-postings", "job-posting", JobPosting.class, JobPostingRow.class)
                .dated("publishedOn")
                .due(Cadence.monthly()));
    }
}
