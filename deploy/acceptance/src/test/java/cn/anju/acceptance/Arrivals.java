package cn.anju.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.acceptance.client.Eventually;
import cn.anju.acceptance.client.Fact;
import cn.anju.acceptance.stack.RunningStack;
import java.time.Duration;
import java.util.List;

/** Visits of one site that have come to the assessment. */
record Arrivals(RunningStack stack, String siteCode) {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Waits until the facts are those of these records in their first version, once each, and none else. */
    void awaitExactly(List<String> records) {
        var expected = records.stream().sorted().toList();
        Eventually.within(PATIENCE, () -> {
            var facts = Fact.of(stack.county(), siteCode, "&metric=leader_visits");
            assertThat(facts).hasSize(expected.size());
            assertThat(facts.stream().map(Fact::recordId).sorted().toList()).isEqualTo(expected);
            assertThat(facts).extracting(Fact::recordVersion).containsOnly(1);
        });
    }
}
