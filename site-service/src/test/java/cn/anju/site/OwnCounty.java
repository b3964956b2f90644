package cn.anju.site;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Tokens;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A county with one site of its own, where a test meets nobody else, and the people who work there. */
public final class OwnCounty {
    private final String county;

    public OwnCounty(String county) {
        this.county = county;
    }

    public String site() {
        return county + "-S01";
    }

    public String region() {
        return county + "101000";
    }

    public String system() {
        return Tokens.client("system-of-" + county, county);
    }

    public String manager() {
        return Tokens.atSites("site-manager", site());
    }

    public String township() {
        return Tokens.inRegions("township-officer", region().substring(0, 9));
    }

    public String admin() {
        return Tokens.inRegions("county-admin", county);
    }

    /** Somebody of another county. */
    public String stranger() {
        return Tokens.inRegions("county-admin", "360733");
    }

    public void begin() {
        put("regions", region(), Map.of("name", "某镇", "level", "TOWNSHIP", "from", "2010-01-01"));
        var site = new HashMap<String, Object>(Map.of(
                "name",
                "安置点" + county,
                "regionCode",
                region(),
                "openedOn",
                "2018-10-01",
                "setting",
                "VILLAGE",
                "residents",
                320,
                "households",
                70,
                "fiveType",
                "LIVABLE_ECOLOGY",
                "targetYear",
                2022,
                "demonstration",
                false));
        put("sites", site(), site);
    }

    private void put(String ledger, String code, Map<String, Object> record) {
        var id = UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8));
        int status = Client.sending(system(), Client.with(record, "code", code))
                .put(Client.path(ledger) + "/" + id)
                .statusCode();
        assertThat(status).isIn(200, 201);
    }

    /** Takes a step with a record that is at a version. */
    public static ValidatableResponse step(
            String token, String ledger, String id, int version, Map<String, ?> request) {
        return Client.sending(token, request)
                .header("If-Match", "\"" + version + "\"")
                .post(Client.path(ledger) + "/" + id + "/transitions")
                .then();
    }
}
