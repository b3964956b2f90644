package cn.anju.monitoring.risk.elimination;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MonitoringLinesTest {
    @Test
    void holdFromADayOnAndCanBeAddedByTheEnvironment() {
        var lines = new SmallRyeConfigBuilder()
                .withMapping(MonitoringLines.class)
                .withSources(
                        new PropertiesConfigSource(
                                Map.of(
                                        "anju.monitoring-lines[0].from", "2021-01-01",
                                        "anju.monitoring-lines[0].amount", "6000",
                                        "anju.monitoring-lines[0].source", "2021"),
                                "file",
                                100),
                        new EnvConfigSource(
                                Map.of(
                                        "ANJU_MONITORING_LINES_1__FROM", "2023-01-01",
                                        "ANJU_MONITORING_LINES_1__AMOUNT", "7300",
                                        "ANJU_MONITORING_LINES_1__SOURCE", "2023"),
                                300))
                .build()
                .getConfigMapping(MonitoringLines.class);

        assertThat(lines.on(LocalDate.of(2020, 12, 31))).isEmpty();
        assertThat(lines.on(LocalDate.of(2022, 12, 31))).contains(new BigDecimal("6000"));
        assertThat(lines.on(LocalDate.of(2023, 1, 1))).contains(new BigDecimal("7300"));
    }
}
