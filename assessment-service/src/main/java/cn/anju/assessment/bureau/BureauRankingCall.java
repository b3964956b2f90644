package cn.anju.assessment.bureau;

import cn.anju.assessment.ranking.PageCall;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** A request for a ranking of bureaus; {@link BureauQuestion} reads and judges its parameters. */
public class BureauRankingCall extends PageCall {
    @QueryParam("period")
    @Parameter(required = true, description = "a quarter", example = "2022-Q1")
    String period;

    @QueryParam("regionCode")
    @Parameter(
            description = "a county, or the beginning of the codes of several; that of the caller if not given",
            example = "360732")
    String regionCode;
}
