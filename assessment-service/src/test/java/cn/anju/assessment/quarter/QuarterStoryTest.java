package cn.anju.assessment.quarter;

import static cn.anju.kit.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Surroundings;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A quarter is frozen, reviewed, published and revised (clause 29, R37), in counties of their own. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class QuarterStoryTest extends CountyInAQuarter {
    @Test
    void isFrozenReviewedPublishedAndRevised() throws Exception {
        String county = "991322";
        countyWithThreeSites(county);
        String first = site(county, 1);
        String second = site(county, 2);
        Client.get(admin(county), QUARTER)
                .statusCode(200)
                .body("state", equalTo("LIVE"))
                .body("next", equalTo("FREEZE"))
                .body("sites", hasSize(0));
        step(admin(county), "freeze", Map.of())
                .statusCode(200)
                .body("state", equalTo("FROZEN"))
                .body("frozenAt", notNullValue())
                .body("sites.siteCode", contains(first, second, site(county, 3)))
                .body("sites.rank", contains(1, 2, 3));
        Client.get(manager(second), QUARTER).body("sites.siteCode", contains(second));

        visited(county, 3, "2022-01-10");
        step(admin(county), "review", Map.of()).statusCode(200).body("state", equalTo("REVIEW"));
        String good = Client.post(manager(second), "appeals", appeal(second, "2022-03"))
                .statusCode(201)
                .body("state", equalTo("OPEN"))
                .extract()
                .path("id");
        String bad = Client.post(manager(second), "appeals", appeal(second, "2022-02"))
                .statusCode(201)
                .extract()
                .path("id");
        decide(admin(county), good, "accept", Map.of("numerator", 2, "denominator", 2, "decision", "签到表属实"))
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"))
                .body("decidedOn", notNullValue())
                .body("version", equalTo(2));
        step(admin(county), "publish", Map.of()).statusCode(409).body("code", equalTo("appeals-running"));
        deadlineIsOver(county);
        step(admin(county), "publish", Map.of()).statusCode(409).body("code", equalTo("appeals-open"));
        decide(admin(county), bad, "refuse", Map.of("decision", "签到表日期不符"))
                .statusCode(200)
                .body("state", equalTo("REFUSED"));

        step(admin(county), "publish", Map.of())
                .statusCode(200)
                .body("state", equalTo("PUBLISHED"))
                .body("next", equalTo("REVISE"))
                .body("editions", hasSize(1))
                .body("editions[0].previous", nullValue());
        String ofSecond = "sites.find { it.score.siteCode == '%s' }".formatted(second);
        String visits = ofSecond + ".score.indicators.find { it.id == 'leader-visits' }";
        Client.get(manager(first), QUARTER + "/document")
                .statusCode(200)
                .body("edition", equalTo(1))
                .body(visits + ".numerator", equalTo(4))
                .body(visits + ".ratio", equalTo(0.666667f))
                .body(ofSecond + ".corrections[0].recordedNumerator", equalTo(1))
                .body(ofSecond + ".corrections[0].numerator", equalTo(2))
                .body(ofSecond + ".corrections[0].appealId", equalTo(good))
                .body("sites.find { it.score.siteCode == '%s' }.score.total".formatted(site(county, 3)), equalTo(0))
                .body("appeals.accepted", hasItem(true))
                .body("appeals.decision", hasItem("签到表日期不符"));
        verification(county, 1).body("intact", equalTo(true)).body("announced", notNullValue());
        byteForByte(county, 1);

        String before = document(county, 1);
        visited(county, 2, "2022-01-20");
        eventually(() -> Client.get(admin(county), "rankings/2022-Q1/sites/" + second)
                .body("indicators.find { it.id == 'leader-visits' }.numerator", equalTo(4)));
        assertThat(document(county, 1)).isEqualTo(before);
        step(admin(county), "revisions", Map.of("reason", "补录点长调研记录"))
                .statusCode(201)
                .header("Location", containsString("edition=2"))
                .body("edition", equalTo(2))
                .body("previous", notNullValue())
                .body("differences.siteCode", contains(second, site(county, 3)))
                .body("differences[0].indicators.id", contains("leader-visits"))
                .body("differences[0].indicators[0].numeratorBefore", equalTo(4))
                .body("differences[0].indicators[0].numeratorAfter", equalTo(5))
                .body("differences[1].indicators[0].numeratorAfter", equalTo(1));
        assertThat(document(county, 1)).isEqualTo(before);
        String facts = QUARTER + "/facts?metric=leader_visits&limit=3&siteCode=" + second;
        Client.get(manager(second), facts)
                .statusCode(200)
                .body("items.from", contains("2022-01-10", "2022-02-10", "2022-03-10"))
                .body("items[0].href", containsString("/api/v1/site/leader-visit"))
                .body("nextCursor", nullValue());
        String more = Client.get(manager(second), facts + "&edition=2")
                .body("items", hasSize(3))
                .extract()
                .path("nextCursor");
        Client.get(manager(second), facts + "&edition=2&cursor=" + more).body("items", hasSize(1));
        Client.get(manager(first), facts).statusCode(404);
        verification(county, 1).body("intact", equalTo(true));
        verification(county, 2).body("intact", equalTo(true)).body("chained", equalTo(true));
        byteForByte(county, 2);
        Client.get(admin(county), QUARTER + "/revisions")
                .body("items.edition", contains(1, 2))
                .body("items[1].reason", equalTo("补录点长调研记录"));
        step(admin(county), "revisions", Map.of("reason", "再次修订"))
                .statusCode(409)
                .body("code", equalTo("nothing-to-revise"));
        Client.get(admin(county), "bulletins?regionCode=" + county + "000000")
                .body("items.edition", hasItem(2))
                .body("items.changedSites", hasItem(2));
    }

    /** Anybody can verify it with nothing but the document. */
    private static void byteForByte(String county, int edition) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256")
                .digest(document(county, edition).getBytes(StandardCharsets.UTF_8));
        verification(county, edition).body("announced", equalTo(HexFormat.of().formatHex(digest)));
    }
}
