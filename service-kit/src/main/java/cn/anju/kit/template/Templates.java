package cn.anju.kit.template;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.table.Columns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Hands out the workbook that a clerk fills with new records of a ledger. */
@ApplicationScoped
public class Templates {
    private final FieldGuide guide;

    Templates(FieldGuide guide) {
        this.guide = guide;
    }

    /** @throws ProblemException 405 for a ledger that nobody writes by hand */
    public RestResponse<StreamingOutput> of(Ledger<?, ?> ledger) {
        if (ledger.isDerived()) {
            throw new ProblemException(405, "derived");
        }
        var columns = Columns.byHand(ledger);
        return ResponseBuilder.<StreamingOutput>ok(out -> new TemplateWorkbook(out, columns, guide).write())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + ledger.path() + "-template.xlsx\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
