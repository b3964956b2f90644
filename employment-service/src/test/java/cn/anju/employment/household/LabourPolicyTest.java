package cn.anju.employment.household;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LabourPolicyTest {
    private static final LocalDate BORN = LocalDate.of(1990, 5, 20);

    @Test
    void takesMenFrom16To59AndWomenFrom16To54() {
        var age = policy(Map.of()).workingAge();
        assertThat(age.of(BORN, "1")).isEqualTo(new Span(LocalDate.of(2006, 5, 20), LocalDate.of(2050, 5, 20)));
        assertThat(age.of(BORN, "2")).isEqualTo(new Span(LocalDate.of(2006, 5, 20), LocalDate.of(2045, 5, 20)));
        assertThat(age.of(BORN, "9")).isEqualTo(age.of(BORN, "1"));
    }

    @Test
    void takesOtherAgesWhereTheCountySaysSo() {
        var age = policy(Map.of(
                        "anju.employment.working-age.lowest",
                        "18",
                        "anju.employment.working-age.highest-of-women",
                        "59"))
                .workingAge();
        assertThat(age.of(BORN, "2")).isEqualTo(new Span(LocalDate.of(2008, 5, 20), LocalDate.of(2050, 5, 20)));
    }

    @Test
    void doesNotCountFarmingUnlessTheCountySaysSo() {
        assertThat(policy(Map.of()).farmingCounts()).isFalse();
        assertThat(policy(Map.of("anju.employment.farming-counts", "true")).farmingCounts())
                .isTrue();
    }

    private static LabourPolicy policy(Map<String, String> properties) {
        return new SmallRyeConfigBuilder()
                .withMapping(LabourPolicy.class)
                .withSources(new PropertiesConfigSource(properties, "test", 100))
                .build()
                .getConfigMapping(LabourPolicy.class);
    }
}
