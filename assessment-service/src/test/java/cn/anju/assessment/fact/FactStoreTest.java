package cn.anju.assessment.fact;

import static cn.anju.assessment.testing.Events.active;
import static cn.anju.assessment.testing.Events.visit;
import static cn.anju.assessment.testing.Events.voided;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.anju.kit.event.EventDispatcher;
import cn.anju.kit.ledger.LedgerPage;
import cn.anju.kit.testing.Surroundings;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Facts follow the versions of their records. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class FactStoreTest {
    private static final String ONE = "360711-S01";
    private static final String OTHER = "360711-S02";

    @Inject
    EventDispatcher dispatcher;

    @Inject
    FactFinder finder;

    private final UUID id = UUID.randomUUID();

    @Test
    void takesAVersionInOnceHoweverOftenItComes() {
        dispatcher.receive(List.of(visit(id, 1, ONE, "2022-01-10"), visit(id, 1, ONE, "2022-01-10")));
        dispatcher.receive(List.of(visit(id, 1, ONE, "2022-01-10")));
        assertThat(factsOfRecord(ONE)).singleElement().satisfies(fact -> {
            assertThat(fact.from()).isEqualTo(LocalDate.of(2022, 1, 10));
            assertThat(fact.to()).isNull();
            assertThat(fact.subject()).isEqualTo(id.toString());
            assertThat(fact.href()).isEqualTo("/api/v1/site/leader-visits/" + id);
        });
    }

    @Test
    void followsTheNewestVersionInWhateverOrderTheyCome() {
        dispatcher.receive(List.of(visit(id, 3, ONE, "2022-01-30")));
        dispatcher.receive(List.of(visit(id, 2, ONE, "2022-01-20"), visit(id, 1, ONE, "2022-01-10")));
        assertThat(factsOfRecord(ONE)).extracting(Fact::from).containsExactly(LocalDate.of(2022, 1, 30));
        dispatcher.receive(List.of(visit(id, 4, ONE, "2022-01-04"), visit(id, 5, ONE, "2022-01-05")));
        assertThat(factsOfRecord(ONE))
                .extracting(Fact::from, Fact::recordVersion)
                .containsExactly(tuple(LocalDate.of(2022, 1, 5), 5));
    }

    @Test
    void dropsTheFactsOfAVoidedRecordForGood() {
        dispatcher.receive(List.of(visit(id, 1, ONE, "2022-01-10")));
        dispatcher.receive(
                List.of(voided("site.leader-visit", id, 2, "{'siteCode': '" + ONE + "', 'visitedOn': '2022-01-10'}")));
        dispatcher.receive(List.of(visit(id, 1, ONE, "2022-01-10")));
        assertThat(factsOfRecord(ONE)).isEmpty();
    }

    @Test
    void movesFactsWithTheirRecord() {
        dispatcher.receive(List.of(visit(id, 1, ONE, "2022-01-10")));
        dispatcher.receive(List.of(visit(id, 2, OTHER, "2022-02-10")));
        assertThat(factsOfRecord(ONE)).isEmpty();
        assertThat(factsOfRecord(OTHER)).hasSize(1);
    }

    @Test
    void keepsARecordOfSeveralSitesAtEach() {
        String posting = "{'siteCodes': ['%s', '%s'], 'publishedOn': '2022-01-05'}".formatted(ONE, OTHER);
        dispatcher.receive(List.of(active("employment.job-posting", id, 1, posting)));
        assertThat(factsOfRecord(ONE)).hasSize(1);
        assertThat(factsOfRecord(OTHER)).hasSize(1);
        dispatcher.receive(List.of(active("employment.job-posting", id, 2, posting.replace(", '" + OTHER + "'", ""))));
        assertThat(factsOfRecord(OTHER)).isEmpty();
    }

    @Test
    void keepsRecordsOfDifferentLedgersApartEvenUnderOneId() {
        dispatcher.receive(List.of(visit(id, 1, ONE, "2022-01-10")));
        dispatcher.receive(List.of(
                active("site.environment-campaign", id, 1, "{'siteCode': '" + ONE + "', 'heldOn': '2022-01-11'}")));
        dispatcher.receive(List.of(visit(id, 2, ONE, "2022-01-12")));
        assertThat(factsOfRecord(ONE))
                .extracting(Fact::metric, Fact::from)
                .containsExactly(
                        tuple("environment_campaigns", LocalDate.of(2022, 1, 11)),
                        tuple("leader_visits", LocalDate.of(2022, 1, 12)));
    }

    private List<Fact> factsOfRecord(String site) {
        LedgerPage<Fact> page = finder.page(
                new FactFinder.Asked(site, Optional.empty(), Optional.empty(), 500, Optional.empty(), false));
        return page.items().stream().filter(fact -> fact.recordId().equals(id)).toList();
    }
}
