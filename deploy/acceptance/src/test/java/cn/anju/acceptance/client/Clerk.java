package cn.anju.acceptance.client;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Enters records one after the other, as patiently as services need that have not heard of a new site yet. */
public final class Clerk {
    private static final Duration UNTIL_KNOWN = Duration.ofSeconds(30);
    private static final Set<String> NOT_KNOWN_YET = Set.of("unknown-site", "unknown-region", "unknown-reference");

    private final Api api;

    public Clerk(Api api) {
        this.api = api;
    }

    /** The id under which the record was created. */
    public String enter(String ledger, Map<String, ?> fields) {
        var created = new Answer[1];
        Eventually.within(UNTIL_KNOWN, () -> {
            created[0] = api.post("/api/v1/" + ledger, fields);
            if (isNotKnownYet(created[0])) {
                throw new AssertionError(created[0].body());
            }
        });
        return created[0].expecting(201).text("id");
    }

    /** Opens a site with no records, and its township, which may be there already. */
    public String openSite(String code, String township, Map<String, ?> particulars) {
        put(
                "site/regions",
                township,
                Json.object("code", township, "name", "验收乡", "level", "TOWNSHIP", "from", "2010-01-01"));
        var fields = Json.object(
                "code",
                code,
                "name",
                "验收点" + code,
                "regionCode",
                township,
                "openedOn",
                "2018-10-01",
                "setting",
                "VILLAGE",
                "residents",
                120,
                "households",
                30,
                "fiveType",
                "LIVABLE_ECOLOGY",
                "targetYear",
                2022,
                "demonstration",
                false);
        fields.putAll(particulars);
        put("site/sites", code, fields);
        return code;
    }

    private void put(String ledger, String code, Map<String, ?> fields) {
        var id = UUID.nameUUIDFromBytes((ledger + code).getBytes(StandardCharsets.UTF_8));
        var answer = api.put("/api/v1/" + ledger + "/" + id, fields);
        if (answer.status() != 200) {
            answer.expecting(201);
        }
    }

    private static boolean isNotKnownYet(Answer answer) {
        if (answer.status() != 422) {
            return false;
        }
        var violations = answer.json().path("violations");
        return !violations.isEmpty()
                && StreamSupport.stream(violations.spliterator(), false)
                        .allMatch(one -> NOT_KNOWN_YET.contains(one.path("code").asText()));
    }
}
