package cn.anju.assessment.quarter;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import cn.anju.kit.sql.DatabaseException;
import cn.anju.kit.testing.Surroundings;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is published is guarded by the database, and tampering is noticed. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class QuarterTamperingTest extends CountyInAQuarter {
    @Test
    void noticesTampering() {
        String county = "991326";
        countyWithThreeSites(county);
        List.of("freeze", "review").forEach(step -> taken(county, step));
        deadlineIsOver(county);
        taken(county, "publish");
        String digest =
                verification(county, 1).body("intact", equalTo(true)).extract().path("sha256");
        for (String change : List.of(
                "update publication set document = replace(document, '\"rank\":3', '\"rank\":1')",
                "delete from publication",
                "truncate publication",
                "delete from copied_fact",
                "update copied_figures set figures = '{}'",
                "delete from quarter",
                "update quarter set state = 'REVIEW' where state = 'PUBLISHED'")) {
            assertThatThrownBy(() -> database.update(change)).as(change).isInstanceOf(DatabaseException.class);
        }
        // Somebody who owns the database lifts the triggers; the digest of the text still has to be right
        assertThatThrownBy(() -> unguarded(
                        "update publication set document = replace(document, '\"rank\":3', '\"rank\":1') where county = '"
                                + county + "'"))
                .isInstanceOf(DatabaseException.class);
        // and where it is made right, too, it is not the one that was announced
        unguarded("update publication set document = replace(document, '\"rank\":3', '\"rank\":1'),"
                + " sha256 = encode(sha256(convert_to(replace(document, '\"rank\":3', '\"rank\":1'), 'UTF8')), 'hex')"
                + " where county = '" + county + "'");
        verification(county, 1)
                .body("intact", equalTo(false))
                .body("announced", equalTo(digest))
                .body("computed", not(equalTo(digest)));
        unguarded("delete from copied_fact where county = '" + county + "' and metric = 'leader_visits'");
        verification(county, 1).body("facts", equalTo(false));
    }

    private void unguarded(String sql) {
        database.with(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("set session_replication_role = replica");
                try {
                    return statement.execute(sql);
                } finally {
                    statement.execute("set session_replication_role = origin");
                }
            }
        });
    }
}
