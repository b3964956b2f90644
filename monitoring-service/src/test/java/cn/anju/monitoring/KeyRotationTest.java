package cn.anju.monitoring;

import static cn.anju.kit.testing.Places.SITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import cn.anju.kit.personal.Binding;
import cn.anju.kit.personal.KeyRing;
import cn.anju.kit.personal.Sealing;
import cn.anju.kit.rotation.KeyRotation;
import cn.anju.kit.sql.Database;
import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A key is replaced while people work: what an older one has sealed is sealed anew, and nothing else changes. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class KeyRotationTest {
    private static final Map<String, Object> REVEAL =
            Map.of("fields", List.of("name", "idNumber", "phone"), "purpose", "CORRECTION");

    @Inject
    KeyRotation rotation;

    @Inject
    Database database;

    @ConfigProperty(name = "anju.personal-data.keys")
    List<String> keys;

    private Map<String, Object> person;
    private UUID id;

    @BeforeEach
    void aPersonWasEnteredUnderAnOlderKey() {
        Places.await();
        person = Client.with(Records.person(Records.settle(SITE)), "phone", "15487654321");
        id = UUID.fromString(Client.create("persons", person));
        var before = new Sealing(new KeyRing("keys before", keys.subList(1, 2)));
        for (var column : Map.of("name", "name", "idNumber", "id_number", "phone", "phone")
                .entrySet()) {
            var binding = Binding.toField("monitoring.person", column.getKey());
            String text = (String) person.get(column.getKey());
            database.update(
                    "update person set %s = ? where id = ?".formatted(column.getValue()),
                    before.seal(text, binding),
                    id);
            database.update(
                    "update journal set sealed = (sealed::jsonb || jsonb_build_object(?, ?))::json where record_id = ?",
                    column.getKey(),
                    Base64.getEncoder().encodeToString(before.seal(text, binding.ofVersion(id, 1))),
                    id);
        }
    }

    private List<String> keysOf() {
        return database.query("""
                select encode(substring(text from 2 for get_byte(text, 0)), 'escape') from (
                    select unnest(array[name, id_number, phone]) as text from person where id = ?
                    union all
                    select decode(value, 'base64') from journal, json_each_text(sealed) where record_id = ?) as texts
                """, row -> row.getString(1), id, id);
    }

    @Test
    void sealsEverythingAnewAndChangesNothingElse() {
        Client.get(Tokens.inRegions("auditor", "360732"), "personal-data/keys")
                .statusCode(200)
                .body("items.key", contains("k0", "k1"))
                .body("items.current", contains(false, true));
        assertThat(keysOf()).hasSize(6).containsOnly("k0");

        rotation.rotate();

        assertThat(keysOf()).hasSize(6).containsOnly("k1");
        Client.get(Tokens.inRegions("auditor", "360732"), "personal-data/keys").body("items.key", contains("k1"));
        Client.sending(Tokens.atSites("site-manager", SITE), REVEAL)
                .post(Client.path("persons/" + id + "/reveal"))
                .then()
                .statusCode(200)
                .body("name", equalTo(person.get("name")))
                .body("idNumber", equalTo(person.get("idNumber")))
                .body("phone", equalTo(person.get("phone")));
        Client.get("persons/" + id).body("version", equalTo(1));
        Client.patch("persons", id.toString(), 1, Map.of("phone", "15400000009"))
                .statusCode(200);
        Client.get("persons/" + id + "/history")
                .body("items.version", contains(1, 2))
                .body("items[0].changes.field", hasItems("name", "idNumber", "phone"))
                .body("items[1].changes.field", contains("phone"));
    }

    @Test
    void leavesWhatWasChangedMeanwhile() {
        Client.patch("persons", id.toString(), 1, Map.of("phone", "15400000008"))
                .statusCode(200);
        rotation.rotate();
        rotation.rotate();
        assertThat(keysOf()).containsOnly("k1");
        Client.get("persons/" + id).body("version", equalTo(2)).body("phone", equalTo("154******08"));
    }
}
