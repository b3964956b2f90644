package cn.anju.assessment.countyrecord;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import cn.anju.kit.security.Role;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the county itself does: trainings of its officers, money set aside, case studies. */
@Path("/api/v1/assessment/county-records")
@Tag(name = "county-records", description = "县级工作记录 Trainings, appropriations and case studies of the county")
class CountyRecordLedger extends LedgerResource<CountyRecord, CountyRecordRow> {
    CountyRecordLedger() {
        super(Ledger.of("assessment/county-records", "county-record", CountyRecord.class, CountyRecordRow.class)
                .dated("heldOn")
                .writtenBy(Role.COUNTY_ADMIN, Role.BUREAU_OFFICER, Role.SYSTEM));
    }
}
