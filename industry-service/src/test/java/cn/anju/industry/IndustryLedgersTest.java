package cn.anju.industry;

import static cn.anju.kit.testing.Client.with;
import static cn.anju.kit.testing.Client.without;
import static cn.anju.kit.testing.Places.OTHER_SITE;
import static cn.anju.kit.testing.Places.SITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import cn.anju.kit.problem.UniqueIndex;
import cn.anju.kit.sql.Database;
import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.hibernate.StatelessSession;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Industries of which one is the main one, their bases, and idle rooms. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class IndustryLedgersTest {
    @Inject
    Database database;

    @Inject
    StatelessSession session;

    @BeforeEach
    void emptyCounty() {
        Places.await();
        database.update("truncate base, industry cascade");
    }

    @Test
    void hasOneMainIndustryAtATime() {
        String first = Client.create("industries", with(main("2021-03-01"), "to", "2022-03-01"));
        Client.post("industries", main("2022-02-28"))
                .statusCode(422)
                .body("violations", hasSize(1))
                .body("violations[0].pointer", equalTo("/main"))
                .body("violations[0].code", equalTo("main-industry"))
                .body(
                        "violations[0].message",
                        equalTo("main: the site has another main industry in this time, from 2021-03-01"));
        Client.create("industries", main("2022-03-01"));
        Client.create("industries", with(main("2022-02-28"), "main", false));
        Client.create("industries", with(main("2022-02-28"), "siteCode", OTHER_SITE));
        Client.patch("industries", first, 1, Map.of("name", "黄元米果（一期）")).statusCode(200);
        Client.patch("industries", first, 2, Map.of("to", "2022-03-02")).statusCode(422);
    }

    @Test
    void letsAnotherIndustryBeMainOnceTheFirstIsVoided() {
        String first = Client.create("industries", main("2021-03-01"));
        Client.makeVoid("industries", first).statusCode(200);
        Client.create("industries", main("2021-03-01"));
    }

    @Test
    void takesOneOfSeveralMainIndustriesRecordedAtTheSameMoment() throws Exception {
        List<Callable<Response>> requests = IntStream.range(1, 9)
                .<Callable<Response>>mapToObj(day -> () ->
                        Client.sending(Tokens.system(), main("2022-03-0" + day)).post(Client.path("industries")))
                .toList();
        assertThat(Client.atOnce(requests)).isEqualTo(Map.of(201, 1, 422, 7));
    }

    @Test
    void guardsTheMainIndustryInTheDatabaseToo() {
        Client.create("industries", main("2021-03-01"));
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> session.createNativeMutationQuery("""
                                insert into industry select * from json_populate_record(null::industry, (
                                    select to_json(i)::jsonb || jsonb_build_object('id', gen_random_uuid())
                                    from industry i)::json)
                                """).executeUpdate()))
                .satisfies(
                        e -> assertThat(UniqueIndex.fieldOf(UniqueIndex.violatedBy((ConstraintViolationException) e)))
                                .contains("main"));
    }

    @Test
    void recordsTheBaseOfAnIndustry() {
        String industry = Client.create("industries", main("2021-03-01"));
        String id = Client.create("bases", base(industry));
        Client.get("bases/" + id).body("areaMu", equalTo(120.5f)).body("industryId", equalTo(industry));
        Client.post("bases", base(UUID.randomUUID().toString()))
                .statusCode(422)
                .body("violations[0].code", equalTo("unknown-reference"));
        Client.post("bases", with(base(industry), "areaMu", 0))
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/areaMu"));
    }

    @Test
    void recordsSurveysThatFoundNothing() {
        Map<String, Object> survey =
                new HashMap<>(Map.of("siteCode", SITE, "surveyedOn", "2022-03-18", "kind", "SHOP", "quantity", 6));
        Client.create("idle-assets", survey);
        Client.create("idle-assets", with(without(survey, "kind"), "quantity", 0));
        Client.post("idle-assets", without(survey, "kind"))
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/kind"))
                .body("violations[0].code", equalTo("required"));
        Client.post("idle-assets", with(survey, "quantity", -1)).statusCode(422);
    }

    private static Map<String, Object> main(String from) {
        return new HashMap<>(
                Map.of("siteCode", SITE, "from", from, "name", "黄元米果", "kind", "PROCESSING", "main", true));
    }

    private static Map<String, Object> base(String industry) {
        return new HashMap<>(Map.of(
                "siteCode",
                SITE,
                "from",
                "2021-06-01",
                "industryId",
                industry,
                "name",
                "米果加工基地",
                "shared",
                true,
                "operating",
                true,
                "areaMu",
                120.5));
    }
}
