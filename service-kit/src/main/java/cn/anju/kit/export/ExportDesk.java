package cn.anju.kit.export;

import cn.anju.kit.audit.AccessAction;
import cn.anju.kit.audit.AccessLog;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.ledger.LedgerFinder;
import cn.anju.kit.ledger.LedgerRow;
import cn.anju.kit.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Where every export begins: what may the caller take away, and under which name. */
@ApplicationScoped
class ExportDesk {
    private final Exporter exporter;
    private final LedgerFinder finder;
    private final AccessLog accesses;
    private final Clock clock;

    ExportDesk(Exporter exporter, LedgerFinder finder, AccessLog accesses, Clock clock) {
        this.exporter = exporter;
        this.finder = finder;
        this.accesses = accesses;
        this.clock = clock;
    }

    <F extends Record & LedgerFields, R extends LedgerRow<F>> RestResponse<StreamingOutput> begin(
            Ledger<F, R> ledger, ExportForm form, UriInfo uri, Caller caller) {
        exporter.requirePlace();
        var order = ExportOrder.read(ledger, form, uri.getQueryParameters(), caller);
        accesses.file(
                AccessAction.EXPORT,
                ledger,
                Objects.requireNonNullElse(uri.getRequestUri().getRawQuery(), ""),
                Math.min(order.most(), finder.count(ledger, order.asked(), order.scope())),
                order.asked().fields(),
                caller);
        String file = ledger.path() + "-" + LocalDate.now(clock) + "." + form.extension();
        return ResponseBuilder.<StreamingOutput>ok(out -> exporter.write(order, out))
                .header(HttpHeaders.CONTENT_TYPE, form.contentType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }
}
