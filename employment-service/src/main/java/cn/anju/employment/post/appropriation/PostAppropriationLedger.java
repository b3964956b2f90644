package cn.anju.employment.post.appropriation;

import static cn.anju.kit.security.Role.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.SYSTEM;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is set aside for public-welfare posts; of several for a region and year the sum counts. */
@Path("/api/v1/employment/post-appropriations")
@Tag(name = "post-appropriations", description = "公益岗位资金预算 Appropriations for public-welfare posts")
class PostAppropriationLedger extends LedgerResource<PostAppropriation, PostAppropriationRow> {
    PostAppropriationLedger() {
        super(Ledger.of(
                        "employment/post-appropriations",
                        "post-appropriation",
                        PostAppropriation.class,
                        PostAppropriationRow.class)
                .dated("decidedOn")
                .writtenBy(COUNTY_ADMIN, BUREAU_OFFICER, SYSTEM)
                .readByAll());
    }
}
