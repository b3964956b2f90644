package cn.anju.site.dwelling.transaction;

import static cn.anju.kit.security.Role.Names.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.Names.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.Names.SITE_MANAGER;
import static cn.anju.kit.security.Role.Names.SYSTEM;
import static cn.anju.kit.security.Role.Names.TOWNSHIP_OFFICER;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerResource;
import cn.anju.kit.ledger.LedgerView;
import cn.anju.kit.ledger.RequestHeaders;
import cn.anju.kit.problem.ProblemException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Mortgages, sales and transfers of dwellings; one before the restriction ends is refused and reported. */
@Path("/api/v1/site/dwelling-transactions")
@Tag(name = "dwelling-transactions", description = "安置住房交易 Mortgages, sales and transfers of dwellings")
class DwellingTransactionLedger extends LedgerResource<DwellingTransaction, DwellingTransactionRow> {
    private final BreachReport report;

    DwellingTransactionLedger(BreachReport report) {
        super(Ledger.of(
                        "site/dwelling-transactions",
                        "dwelling-transaction",
                        DwellingTransaction.class,
                        DwellingTransactionRow.class)
                .dated("agreedOn")
                .placedBy("dwellingId"));
        this.report = report;
    }

    @Override
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({COUNTY_ADMIN, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, SYSTEM})
    public RestResponse<LedgerView<DwellingTransaction>> create(
            DwellingTransaction fields, @HeaderParam(RequestHeaders.IDEMPOTENCY_KEY) String key) {
        return reporting(fields, () -> super.create(fields, key));
    }

    @Override
    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({COUNTY_ADMIN, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, SYSTEM})
    public RestResponse<LedgerView<DwellingTransaction>> put(
            @PathParam("id") String id, DwellingTransaction fields, @HeaderParam(HttpHeaders.IF_MATCH) String match) {
        return reporting(fields, () -> super.put(id, fields, match));
    }

    private <T> T reporting(DwellingTransaction attempt, Supplier<T> recording) {
        try {
            return recording.get();
        } catch (ProblemException refusal) {
            if (BreachReport.isBreach(refusal)) {
                report.keep(attempt, caller);
            }
            throw refusal;
        }
    }
}
