package cn.anju.employment;

import static cn.anju.kit.testing.Client.with;
import static cn.anju.kit.testing.Eventually.eventually;
import static cn.anju.kit.testing.Places.OTHER_SITE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.OtherServices;
import cn.anju.kit.testing.Place;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Jobs suggested to labourers and labourers to jobs, at a site of their own. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class SuggestionTest {
    private static final Place PLACE = new Place("360732-P87", "360732104000");
    private static final String LABOURERS = "labourers";
    private static final String POSTINGS = "job-postings";

    @BeforeEach
    void county() {
        Places.await();
        Places.await(PLACE);
    }

    @Test
    void putsFirstWhatSuitsTheLabourerAndSaysWhy() {
        String labourer = Client.create(LABOURERS, electrician());
        String fitting = Client.create(POSTINGS, electricianWanted());
        String far = Client.create(
                POSTINGS, with(with(electricianWanted(), "distance", "OUT_OF_PROVINCE"), "channel", "OUT_OF_PROVINCE"));
        String found = "items.find { it.jobPostingId == '" + fitting + "' }";
        suggested(LABOURERS, labourer)
                .body(found + ".score", equalTo(100))
                .body(found + ".reasons.aspect", contains("SKILLS", "WISH", "DISTANCE", "PAY"))
                .body(found + ".reasons[0].text.zh", containsString("电工"))
                .body("items.find { it.jobPostingId == '" + far + "' }.score", equalTo(60));
        suggested(POSTINGS, fitting).body("items.find { it.labourerId == '" + labourer + "' }.score", equalTo(100));
    }

    @Test
    void leavesOutWhatIsClosedFilledOrElsewhereAndThoseAtWork() {
        String labourer = Client.create(LABOURERS, electrician());
        String closed = Client.create(POSTINGS, with(electricianWanted(), "closesOn", "2022-03-05"));
        String elsewhere = Client.create(POSTINGS, with(electricianWanted(), "siteCodes", List.of(OTHER_SITE)));
        String filled = Client.create(POSTINGS, with(electricianWanted(), "openings", 1));
        String open = Client.create(POSTINGS, electricianWanted());
        String hired = Client.create(LABOURERS, electrician());
        Client.create(
                "referrals",
                with(with(Records.referral(hired, filled), "outcome", "HIRED"), "outcomeOn", "2022-03-10"));
        Client.create("employments", with(Records.employment(hired), "from", "2022-03-10"));

        suggested(LABOURERS, labourer)
                .body("items.jobPostingId", hasItem(open))
                .body("items.jobPostingId", not(hasItem(closed)))
                .body("items.jobPostingId", not(hasItem(filled)))
                .body("items.jobPostingId", not(hasItem(elsewhere)));
        suggested(LABOURERS, hired).body("items", empty());
        suggested(POSTINGS, filled).body("items", empty());
        suggested(POSTINGS, closed).body("items", empty());
        suggested(POSTINGS, open)
                .body("items.labourerId", hasItem(labourer))
                .body("items.labourerId", not(hasItem(hired)));
    }

    @Test
    void leavesOutWhomTheLawKeepsFromTheWork() {
        var woman = electrician();
        String labourer = Client.create(LABOURERS, woman);
        String posting = Client.create(
                POSTINGS, with(with(electricianWanted(), "sex", "MALE"), "legalGround", "WOMEN_PROTECTED"));
        suggested(LABOURERS, labourer).body("items.jobPostingId", hasItem(posting));
        try (var others = new OtherServices()) {
            Records.tellPerson(others, woman.get("personId"), 1, "1985-03-12", "2");
        }
        eventually(() -> suggested(LABOURERS, labourer).body("items.jobPostingId", not(hasItem(posting))));
        suggested(POSTINGS, posting).body("items.labourerId", not(hasItem(labourer)));
    }

    @Test
    void tellsNothingOfWhatIsOutOfScope() {
        String labourer = Client.create(LABOURERS, electrician());
        String posting = Client.create(POSTINGS, electricianWanted());
        String elsewhere = Tokens.atSites("site-manager", OTHER_SITE);
        for (String path : List.of(LABOURERS + "/" + labourer, POSTINGS + "/" + posting, LABOURERS + "/nobody")) {
            Client.get(elsewhere, path + "/suggestions").statusCode(404);
        }
        Client.get(Tokens.atSites("site-manager", PLACE.siteCode()), LABOURERS + "/" + labourer + "/suggestions")
                .statusCode(200);
        Client.get(LABOURERS + "/" + labourer + "/suggestions?limit=51&colour=red")
                .statusCode(400)
                .body("violations.code", containsInAnyOrder("range", "unknown-parameter"));
    }

    private static Map<String, Object> electrician() {
        var labourer = Records.labourer(UUID.randomUUID());
        labourer.put("siteCode", PLACE.siteCode());
        labourer.put("skills", List.of("电工（初级）"));
        labourer.put("wishedChannel", "COUNTY");
        labourer.put("wishedPay", 4000);
        labourer.put("furthest", "COUNTY");
        return labourer;
    }

    private static Map<String, Object> electricianWanted() {
        var posting = Records.posting(PLACE.siteCode());
        posting.put("skills", List.of("电工"));
        posting.put("distance", "COUNTY");
        return posting;
    }

    private static ValidatableResponse suggested(String ledger, String id) {
        return Client.get(ledger + "/" + id + "/suggestions?on=2022-03-11&limit=50")
                .statusCode(200);
    }
}
