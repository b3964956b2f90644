package cn.anju.assessment.ranking;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * A request for a ranking of sites or of those who answer for sites. Its parameters stand here for whoever reads the
 * OpenAPI document; {@link RankingRequest} reads and judges all of them at once, also those that do not stand here.
 */
public class RankingCall extends PageCall {
    @QueryParam("period")
    @Parameter(required = true, description = "a quarter", example = "2022-Q1")
    String period;

    @QueryParam("asOf")
    @Parameter(
            description = "last day that counts; the end of the quarter or today if not given",
            example = "2022-02-28")
    String asOf;

    @QueryParam("regionCode")
    @Parameter(description = "prefix of the region codes of the sites that count", example = "360732")
    String regionCode;

    @QueryParam("fiveType")
    @Parameter(
            description = "only sites of this type count: THRIVING_INDUSTRY 产业兴旺型, EMPLOYMENT_GROWTH 就业发展型,"
                    + " LIVABLE_ECOLOGY 生态宜居型, COLLECTIVE_ECONOMY 集体经济型, MANAGED_SERVICE 管理服务型",
            example = "MANAGED_SERVICE")
    String fiveType;

    @QueryParam("sizeClass")
    @Parameter(
            description = "only sites of this size count, LARGE 800 residents or more 800人及以上,"
                    + " MEDIUM 200 to 799, SMALL fewer than 200 不足200人",
            example = "LARGE")
    String sizeClass;

    @QueryParam("dimension")
    @Parameter(
            description = "rank by the score in a dimension of the scheme instead of the total; sites for which nothing"
                    + " counts there are left out",
            example = "EMPLOYMENT")
    String dimension;
}
