package cn.anju.assessment.todo;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import cn.anju.assessment.testing.NeighbourServices;
import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Place;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is owed across all services, as servers tell it that answer like them, in a county of its own. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
@QuarkusTestResource(NeighbourServices.class)
class OwedTodosTest {
    private static final String COUNTY = "991343";
    private static final String SITE = COUNTY + "-S01";
    private static final String MANAGER = Tokens.atSites("site-manager", SITE);
    private static final String RECORD = "0190a1b2-5c3d-7e4f-8a9b-0c1d2e3f4a5b";

    @BeforeEach
    void services() {
        NeighbourServices.reset();
        Places.await(new Place(SITE, COUNTY + "101000"));
        NeighbourServices.answer("site", "todos?", """
                {"items":[{"kind":"FIRE_INSPECTION_DUE","name":{"zh":"本月消防安全排查未开展","en":"Fire inspection due"},
                  "ledger":"/api/v1/site/inspections","siteCode":"%s","dueOn":"2022-03-31","overdueDays":5}]}
                """.formatted(SITE));
        NeighbourServices.answer("monitoring", "todos?", """
                {"items":[{"kind":"VOTE","subject":"education","name":{"zh":"研判表决","en":"Vote"},"recordId":"%1$s",
                  "href":"/api/v1/monitoring/cases/%1$s","state":"JOINT_REVIEW","siteCode":"%2$s","bureau":"education",
                  "dueOn":"2022-02-25","overdueDays":40}]}
                """.formatted(RECORD, SITE));
        NeighbourServices.answer("employment", "todos?", """
                {"items":[{"kind":"POST_EXPIRES","name":{"zh":"公益岗位即将期满","en":"Post expires"},
                  "ledger":"/api/v1/employment/public-posts","recordId":"%s","siteCode":"%s","dueOn":"2022-03-10",
                  "overdueDays":20}]}
                """.formatted(RECORD, SITE));
    }

    @Test
    void comeFromEveryServiceTheMostUrgentFirst() {
        Client.get(MANAGER, "todos?dueBy=2022-03-31&limit=500&siteCode=" + SITE)
                .statusCode(200)
                .body(
                        "items.findAll { it.service != 'assessment' }.kind",
                        contains("VOTE", "POST_EXPIRES", "FIRE_INSPECTION_DUE"))
                .body(
                        "items.findAll { it.service != 'assessment' }.href",
                        contains(
                                "/api/v1/monitoring/cases/" + RECORD,
                                "/api/v1/employment/public-posts/" + RECORD,
                                "/api/v1/site/inspections"))
                .body("items.findAll { it.kind == 'R10' }.href", contains("/api/v1/assessment/task-reports"))
                .body("items.findAll { it.kind == 'R10' }.dueOn", contains("2022-03-31"))
                .body("silent", hasSize(0));
        Assertions.assertThat(NeighbourServices.tokenAt("monitoring")).isEqualTo("Bearer " + MANAGER);
    }

    @Test
    void namesTheServiceThatDoesNotAnswer() {
        NeighbourServices.fail("industry", 500);
        Client.get(MANAGER, "todos?dueBy=2022-03-31&limit=500")
                .statusCode(200)
                .body("silent.service", contains("industry"))
                .body("silent[0].reason.en", equalTo("the service answered 500"))
                .body("items.service", hasItem("site"));
    }

    @Test
    void areThoseOfABureau() {
        Client.get(MANAGER, "todos?dueBy=2022-03-31&bureau=education")
                .statusCode(200)
                .body("items.bureau", everyItem(equalTo("education")))
                .body("items.kind", contains("VOTE"));
        Client.get(MANAGER, "todos?dueBy=2022-03-31&limit=1")
                .body("items", hasSize(1))
                .body("more", equalTo(true));
        Client.get(MANAGER, "todos?limit=0&on=2022-03-31").statusCode(400);
    }
}
