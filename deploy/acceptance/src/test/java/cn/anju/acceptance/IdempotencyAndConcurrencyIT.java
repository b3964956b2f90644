package cn.anju.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.acceptance.client.Api;
import cn.anju.acceptance.client.Json;
import cn.anju.acceptance.stack.OnRunningStack;
import cn.anju.acceptance.stack.RunningStack;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Repeating a request, changing a record at the same time as others, looking at what is none of one's business. */
@OnRunningStack
@Order(5)
class IdempotencyAndConcurrencyIT {
    private static final String VISITS = "/api/v1/site/leader-visits";
    private static final String TOWNSHIP = "360732906000";

    private final RunningStack stack;
    private final Api api;

    IdempotencyAndConcurrencyIT(RunningStack stack) {
        this.stack = stack;
        this.api = stack.county();
    }

    @Test
    void makesOneRecordOfTheSamePostUnderOneKey() {
        String site = stack.clerk().openSite("360732-IDE", TOWNSHIP, Map.of());
        var keyed = api.with("Idempotency-Key", UUID.randomUUID().toString());
        var ids = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> keyed.post(VISITS, visit(site)).expecting(201).text("id"))
                .toList();
        assertThat(ids).containsOnly(ids.get(0));
        assertThat(count(api, site)).isEqualTo(1);

        var other = visit(site);
        other.put("visitedOn", "2022-03-11");
        assertThat(keyed.post(VISITS, other).expecting(422).text("code")).isEqualTo("idempotency-conflict");
        assertThat(count(api, site)).isEqualTo(1);
    }

    @Test
    void refusesAChangeThatIsBasedOnAnOlderVersion() {
        String site = stack.clerk().openSite("360732-OLD", TOWNSHIP, Map.of());
        var created = api.post(VISITS, visit(site)).expecting(201);
        String path = created.header("Location").orElseThrow();
        var based = api.with("If-Match", created.header("ETag").orElseThrow());

        based.patch(path, Map.of("findings", "先改")).expecting(200);
        assertThat(based.patch(path, Map.of("findings", "后改")).expecting(412).text("code"))
                .isEqualTo("precondition-failed");
        assertThat(api.patch(path, Map.of("findings", "不看")).expecting(428).text("code"))
                .isEqualTo("precondition-required");
        assertThat(api.get(path).expecting(200).text("findings")).isEqualTo("先改");
    }

    @Test
    void hidesOtherSitesFromASiteManagerInGetListAndCount() {
        stack.demonstrationCounty();
        var manager = stack.user("site-manager");
        String elsewhere = api.get(VISITS + "?siteCode=360732-S02&limit=1")
                .expecting(200)
                .json()
                .at("/items/0/id")
                .asText();

        assertThat(manager.get(VISITS + "/" + elsewhere).expecting(404).text("code"))
                .isEqualTo("not-found");
        manager.get(VISITS + "/" + elsewhere + "/history").expecting(404);
        manager.get("/api/v1/assessment/facts?siteCode=360732-S02").expecting(404);
        manager.get("/api/v1/assessment/rankings/2022-Q1/sites/360732-S02").expecting(404);
        assertThat(count(manager, "360732-S02")).isZero();

        var all =
                manager.get(VISITS + "?limit=500&include=total").expecting(200).json();
        assertThat(siteCodes(all.path("items"))).containsOnly("360732-S01");
        assertThat(all.path("total").asInt())
                .isEqualTo(all.path("items").size())
                .isEqualTo(count(api, "360732-S01"));
        assertThat(siteCodes(manager.get("/api/v1/assessment/rankings?period=2022-Q1")
                        .expecting(200)
                        .json()
                        .path("items")))
                .containsExactly("360732-S01");
    }

    @Test
    void letsAUserWriteOnlyWhereTheRoleAllowsIt() {
        stack.demonstrationCounty();
        var manager = stack.user("site-manager");
        String path = manager.post(VISITS, visit("360732-S01"))
                .expecting(201)
                .header("Location")
                .orElseThrow();
        manager.post(path + "/void", Map.of("reason", "验收")).expecting(200);
        assertThat(manager.post(VISITS, visit("360732-S02")).expecting(422).body())
                .contains("unknown-site");
        stack.user("auditor").post(VISITS, visit("360732-S01")).expecting(403);
        stack.user("analyst").post(VISITS, visit("360732-S01")).expecting(403);
        stack.stranger().get(VISITS).expecting(401);
    }

    private static Map<String, Object> visit(String site) {
        return Json.object("siteCode", site, "visitedOn", "2022-03-10", "purpose", "GUIDANCE");
    }

    private static int count(Api api, String site) {
        return api.get(VISITS + "?include=total&siteCode=" + site)
                .expecting(200)
                .json()
                .path("total")
                .asInt();
    }

    private static List<String> siteCodes(Iterable<JsonNode> items) {
        var codes = new ArrayList<String>();
        items.forEach(item -> codes.add(item.path("siteCode").asText()));
        return codes;
    }
}
