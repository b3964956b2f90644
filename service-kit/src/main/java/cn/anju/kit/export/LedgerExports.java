package cn.anju.kit.export;

import static cn.anju.kit.security.Role.Names.ANALYST;
import static cn.anju.kit.security.Role.Names.AUDITOR;
import static cn.anju.kit.security.Role.Names.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.Names.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.Names.SITE_MANAGER;
import static cn.anju.kit.security.Role.Names.SYSTEM;
import static cn.anju.kit.security.Role.Names.TOWNSHIP_OFFICER;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerEndpoint;
import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.ledger.LedgerRow;
import cn.anju.kit.template.Templates;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Lists of every ledger as files, and the workbook in which new records are written down.
 *
 * @param <F> the fields of the ledger
 * @param <R> its row
 */
public abstract class LedgerExports<F extends Record & LedgerFields, R extends LedgerRow<F>>
        extends LedgerEndpoint<F, R> {
    @Inject
    ExportDesk exports;

    @Inject
    Templates templates;

    protected LedgerExports(Ledger<F, R> ledger) {
        super(ledger);
    }

    @GET
    @Produces(ExportForm.CSV_TYPE)
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> exportCsv(@Context UriInfo uri) {
        return exports.begin(ledger(), ExportForm.CSV, uri, caller);
    }

    @GET
    @Produces(ExportForm.XLSX_TYPE)
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> exportXlsx(@Context UriInfo uri) {
        return exports.begin(ledger(), ExportForm.XLSX, uri, caller);
    }

    @GET
    @Produces(ExportForm.NDJSON_TYPE)
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Operation(hidden = true)
    public RestResponse<StreamingOutput> exportNdjson(@Context UriInfo uri) {
        return exports.begin(ledger(), ExportForm.NDJSON, uri, caller);
    }

    @GET
    @Path("imports/template.xlsx")
    @Produces(ExportForm.XLSX_TYPE)
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    public RestResponse<StreamingOutput> template() {
        return templates.of(ledger());
    }
}
