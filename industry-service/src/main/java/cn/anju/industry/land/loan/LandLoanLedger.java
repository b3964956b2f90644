package cn.anju.industry.land.loan;

import static cn.anju.kit.security.Role.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.SYSTEM;
import static cn.anju.kit.security.Role.TOWNSHIP_OFFICER;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Loans on land; sites do not keep them, townships and the county do. */
@Path("/api/v1/industry/land-loans")
@Tag(name = "land-loans", description = "土地抵押贷款 Loans on land")
class LandLoanLedger extends LedgerResource<LandLoan, LandLoanRow> {
    LandLoanLedger() {
        super(Ledger.of("industry/land-loans", "land-loan", LandLoan.class, LandLoanRow.class)
                .dated("grantedOn")
                .writtenBy(COUNTY_ADMIN, BUREAU_OFFICER, TOWNSHIP_OFFICER, SYSTEM));
    }
}
