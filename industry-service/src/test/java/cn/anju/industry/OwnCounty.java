package cn.anju.industry;

import static cn.anju.kit.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.kit.reference.RecordId;
import cn.anju.kit.reference.References;
import cn.anju.kit.sql.Database;
import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.OtherServices;
import cn.anju.kit.testing.Place;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Tokens;
import io.quarkus.arc.Arc;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A county that only one class of tests takes place in, and the system that keeps its records. */
record OwnCounty(String code, String system) {
    OwnCounty(String code) {
        this(code, Tokens.client("county-" + code, code));
    }

    /** The site of a number, in a township of its own. */
    Place place(int number) {
        return new Place("%s-K%02d".formatted(code, number), "%s1%02d000".formatted(code, number));
    }

    /** Makes a site known, as it was built. */
    Place site(int number, String setting, int residents) {
        var place = place(number);
        Places.await(place);
        try (var others = new OtherServices()) {
            others.tell("site", "sites", "site", """
                    {"id":"%s","version":2,"status":"ACTIVE","code":"%s","name":"安置点%2$s","regionCode":"%s",
                    "openedOn":"2018-10-01","setting":"%s","residents":%d,"households":30}
                    """.formatted(
                            UUID.nameUUIDFromBytes(place.siteCode().getBytes(StandardCharsets.UTF_8)),
                            place.siteCode(),
                            place.regionCode(),
                            setting,
                            residents));
        }
        var database = Arc.container().instance(Database.class).get();
        eventually(() -> assertThat(database.query(
                        "select residents from known_site where code = ?", row -> row.getInt(1), place.siteCode()))
                .isEqualTo(List.of(residents)));
        return place;
    }

    /** A family that lives at a place. */
    UUID household(Place at) {
        var id = UUID.randomUUID();
        try (var others = new OtherServices()) {
            others.tell("monitoring", "households", "household", """
                    {"id":"%s","version":1,"status":"ACTIVE","code":"H-%s","%s":"%s","settledOn":"2019-01-01","members":4}
                    """.formatted(
                    id, id.toString().substring(0, 8), at.siteCode() == null ? "regionCode" : "siteCode", at.code()));
        }
        var references = Arc.container().instance(References.class).get();
        eventually(() -> assertThat(references.find(Set.of(new RecordId("monitoring.household", id))))
                .isNotEmpty());
        return id;
    }

    /** The books of a new organisation at a place. */
    Books booksAt(Place place) {
        return Books.at(place.siteCode(), system);
    }

    ValidatableResponse post(String ledger, Map<String, ?> fields) {
        return Client.post(system, ledger, fields);
    }

    String create(String ledger, Map<String, ?> fields) {
        return post(ledger, fields).statusCode(201).extract().path("id");
    }

    ValidatableResponse patch(String ledger, String id, int version, Map<String, ?> change) {
        return Client.patch(system, ledger, id, version, change);
    }

    ValidatableResponse get(String pathAndQuery) {
        return Client.get(system, pathAndQuery).statusCode(200);
    }

    void makeVoid(String ledger, String id) {
        Client.makeVoid(system, ledger, id).statusCode(200);
    }
}
