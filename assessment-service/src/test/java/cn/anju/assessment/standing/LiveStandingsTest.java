package cn.anju.assessment.standing;

import static cn.anju.assessment.testing.Events.active;
import static cn.anju.assessment.testing.Events.idOf;
import static cn.anju.assessment.testing.Events.site;
import static cn.anju.assessment.testing.Events.visit;
import static cn.anju.assessment.testing.Events.voided;
import static cn.anju.kit.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.assessment.score.Cutoff;
import cn.anju.kit.event.EventDispatcher;
import cn.anju.kit.event.LedgerEvent;
import cn.anju.kit.period.Period;
import cn.anju.kit.sql.Database;
import cn.anju.kit.testing.Surroundings;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is remembered of a quarter, change after change, is what reading it from nothing gives. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class LiveStandingsTest {
    private static final String COUNTY = "991441";
    private static final String ONE = COUNTY + "-S01";
    private static final String OTHER = COUNTY + "-S02";
    private static final Period QUARTER = Period.parse("2022-Q1").orElseThrow();
    private static final Cutoff CUTOFF = new Cutoff(QUARTER, QUARTER.end());

    @Inject
    EventDispatcher dispatcher;

    @Inject
    LiveStandings live;

    @Inject
    StandingsReader reader;

    @Inject
    Database database;

    @Test
    void followsEveryKindOfChange() {
        var visit = UUID.randomUUID();
        after(site(ONE, 300), site(OTHER, 250));
        after(visit(visit, 1, ONE, "2022-01-10"));
        after(leader(1, "王明"));
        assertThat(remembered().get(0).leader()).isEqualTo("王明");
        after(leader(2, "李芳"));
        after(residents("2022-02-01", 900));
        assertThat(remembered().get(0).residents()).isEqualTo(900);
        after(visit(visit, 2, OTHER, "2022-01-10"));
        overdue(3);
        assertThat(remembered().get(1).overdueTasks()).isEqualTo(3);
        after(voided("site.site", idOf(OTHER), 2, "{'code': '%s'}".formatted(OTHER)));
        assertThat(remembered()).hasSize(1);
        after(visit(visit, 3, ONE, "2022-01-11"), site(COUNTY + "-S03", 100));
        assertThat(remembered()).hasSize(2);
    }

    private void after(LedgerEvent... events) {
        dispatcher.receive(List.of(events));
        isWhatReadingGives();
    }

    /** As if the tasks of the county had been gathered. */
    private void overdue(int tasks) {
        database.update(
                "insert into task_gathering values ('2022-Q1', ?, 'R02', '2022-01', now()) on conflict do nothing",
                COUNTY);
        database.update("""
                insert into task_state (period, county, task, occasion, place, site_code, due_on, state)
                select '2022-Q1', ?, 'R02', 'occasion ' || n, ?, ?, date '2022-01-31', 'OVERDUE'
                from generate_series(1, ?) as n
                """, COUNTY, OTHER, OTHER, tasks);
        database.update("update assessment_state set revision = revision + 1");
        isWhatReadingGives();
    }

    private void isWhatReadingGives() {
        eventually(() -> {
            assertThat(waiting()).isZero();
            assertThat(remembered())
                    .isEqualTo(ofCounty(reader.read(CUTOFF).standings().sites()));
        });
    }

    private int waiting() {
        return database.queryOne("select count(*) from dirty_site where site_code ^@ ?", row -> row.getInt(1), COUNTY)
                .orElseThrow();
    }

    private List<Standing> remembered() {
        return ofCounty(live.of(CUTOFF).sites());
    }

    private static List<Standing> ofCounty(List<Standing> sites) {
        return sites.stream()
                .filter(standing -> standing.siteCode().startsWith(COUNTY))
                .sorted(Comparator.comparing(Standing::siteCode))
                .toList();
    }

    private static LedgerEvent leader(int version, String name) {
        return active("site.site-leader", idOf(ONE + "leader"), version, """
                {'siteCode': '%s', 'level': 'SITE', 'name': '%s', 'from': '2021-01-01'}
                """.formatted(ONE, name));
    }

    private static LedgerEvent residents(String from, int number) {
        return active("site.site-residents", idOf(ONE + from), 1, """
                {'siteCode': '%s', 'from': '%s', 'residents': %d}
                """.formatted(ONE, from, number));
    }
}
