package cn.anju.employment;

import static cn.anju.kit.testing.Places.SITE;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Place;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Trainings with certificates, subsidy and the enterprise that ordered them (clause 12, R17). */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class TrainingTest {
    private static final String TRAININGS = "trainings";
    private static final Place UNTRAINED = new Place("360732-S83", "360732813000");

    @BeforeEach
    void county() {
        Places.await();
    }

    private static String labourer() {
        return Client.create("labourers", Records.labourer(UUID.randomUUID()));
    }

    private static Map<String, Object> training(String kind, List<String> attended) {
        return new HashMap<>(Map.of(
                "siteCode", SITE, "heldOn", "2022-03-08", "kind", kind, "title", "缝纫工", "labourerIds", attended));
    }

    @Test
    void sayWhoGotACertificateAndWhoOrderedThem() {
        String one = labourer();
        String other = labourer();
        var training = training("ORDERED", List.of(one, other));
        training.putAll(Map.of(
                "certifiedIds", List.of(one), "certificate", "缝纫工初级", "enterprise", "县工业园服装厂", "directed", true));
        training.put("subsidyPerHead", 500);
        String id = Client.create(TRAININGS, training);
        Client.get(TRAININGS + "/" + id)
                .body("certifiedIds", equalTo(List.of(one)))
                .body("enterprise", equalTo("县工业园服装厂"))
                .body("subsidyPerHead", equalTo(500.0f));
        String unordered = Client.create(TRAININGS, training("ORDERED", List.of(one)));
        Client.get("integrity/ordered-training-without-enterprise?limit=500")
                .statusCode(200)
                .body("items.recordId", hasItem(unordered))
                .body("items.recordId", not(hasItem(id)));
        var mistaken = training("SKILLS", List.of(one));
        mistaken.put("certifiedIds", List.of(other));
        String wrong = Client.create(TRAININGS, mistaken);
        Client.get("integrity/certificate-without-attendance?limit=500")
                .statusCode(200)
                .body("items.recordId", hasItem(wrong))
                .body("items.recordId", not(hasItem(id)));
    }

    @Test
    void areMissedAtSitesThatHadNoneInAYear() {
        Places.await(UNTRAINED);
        Client.create(TRAININGS, training("SKILLS", List.of()));
        Client.get(TRAININGS + "/completeness?period=2022&limit=500&state=OVERDUE")
                .statusCode(200)
                .body("items.siteCode", hasItem(UNTRAINED.siteCode()))
                .body("items.siteCode", not(hasItem(SITE)));
    }
}
