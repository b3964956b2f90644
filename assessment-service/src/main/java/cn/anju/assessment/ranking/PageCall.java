package cn.anju.assessment.ranking;

import cn.anju.assessment.answer.Answer;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestResponse;

/** A request for a page of a ranking, for a client that may know it already. */
public class PageCall {
    @QueryParam("limit")
    @Parameter(description = "1 to 500, 50 if not given", example = "50")
    String limit;

    @QueryParam("cursor")
    @Parameter(description = "nextCursor of the page before")
    String cursor;

    @QueryParam("include")
    @Parameter(description = "total: count the items of all pages")
    String include;

    @HeaderParam(HttpHeaders.IF_NONE_MATCH)
    @Parameter(hidden = true)
    String known;

    @Context
    UriInfo uri;

    public UriInfo uri() {
        return uri;
    }

    /** The answer, or 304 for a client that has it. */
    public RestResponse<byte[]> answer(Answer answer) {
        return answer.send(known, uri);
    }
}
