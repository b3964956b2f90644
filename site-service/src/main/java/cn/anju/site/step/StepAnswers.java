package cn.anju.site.step;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerView;
import cn.anju.kit.ledger.RequestHeaders;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** How requests about steps are answered. */
public final class StepAnswers {
    private StepAnswers() {}

    public static <F> RestResponse<LedgerView<F>> taken(Ledger<?, ?> ledger, LedgerView<F> view) {
        return ResponseBuilder.create(Status.CREATED, view)
                .header(HttpHeaders.LOCATION, ledger.href() + "/" + view.id())
                .header(HttpHeaders.ETAG, RequestHeaders.etag(view.version()))
                .build();
    }

    public static <T> RestResponse<T> read(T what) {
        return ResponseBuilder.ok(what)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
