package cn.anju.industry.contract;

import cn.anju.kit.ledger.ListQuery;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.query.PageCursor;
import cn.anju.kit.query.QueryParameters;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What is asked about payments by contracts. */
record ContractAccountRequest(
        LocalDate on,
        List<String> siteCodes,
        String regionCode,
        UUID organizationId,
        boolean inArrears,
        int limit,
        PageCursor after) {
    private static final String UUID_FORM = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    /** @throws ProblemException 400 with every parameter that is wrong */
    static ContractAccountRequest read(MultivaluedMap<String, String> query, LocalDate today) {
        var parameters = new QueryParameters(
                query, "on", "siteCode", "regionCode", "organizationId", "inArrears", "limit", "cursor");
        var cursor = parameters.text("cursor");
        var after = cursor.flatMap(text -> PageCursor.parse(text, 2));
        if (cursor.isPresent() && after.isEmpty()) {
            parameters.refuse("cursor", "cursor");
        }
        var organization = parameters.matching("organizationId", UUID_FORM);
        var asked = new ContractAccountRequest(
                parameters.date("on").orElse(today),
                parameters.all("siteCode"),
                parameters.text("regionCode").orElse(null),
                organization
                        .filter(id -> id.matches(UUID_FORM))
                        .map(UUID::fromString)
                        .orElse(null),
                parameters
                        .oneOf("inArrears", List.of("true", "false"))
                        .filter("true"::equals)
                        .isPresent(),
                parameters.number("limit", 1, ListQuery.MOST, ListQuery.DEFAULT_LIMIT),
                after.orElse(null));
        parameters.check();
        return asked;
    }
}
