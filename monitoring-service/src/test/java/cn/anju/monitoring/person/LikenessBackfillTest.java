package cn.anju.monitoring.person;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.kit.sql.Database;
import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import cn.anju.monitoring.Records;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class LikenessBackfillTest {
    @Inject
    LikenessBackfill backfill;

    @Inject
    Database database;

    @Test
    void givesEarlierPersonsTheirIndexes() {
        Places.await();
        String person = Client.create("persons", Records.person(Records.settle(Places.SITE)));
        String before = indexes(person);
        database.update("update person set likeness_index = null, near_index = null where id::text = ?", person);

        backfill.complete();
        assertThat(indexes(person)).isEqualTo(before).contains(" ");
        Client.get("persons/" + person).statusCode(200);
    }

    private String indexes(String person) {
        return database.queryOne(
                        "select encode(likeness_index, 'hex') || ' ' || near_index || ' ' || version from person"
                                + " where id::text = ?",
                        row -> row.getString(1),
                        person)
                .orElseThrow();
    }
}
