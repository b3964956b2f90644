package cn.anju.monitoring.risk.elimination;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The monitoring lines 监测标准, yuan per person and year, which the province sets from time to time. */
@ConfigMapping(prefix = "anju.monitoring-lines")
public interface MonitoringLines {

    @WithParentName
    List<Line> all();

    /** What holds from a day on, until another does. */
    interface Line {
        LocalDate from();

        BigDecimal amount();

        String source();
    }

    default Optional<BigDecimal> on(LocalDate day) {
        return all().stream()
                .filter(line -> !line.from().isAfter(day))
                .max(Comparator.comparing(Line::from))
                .map(Line::amount);
    }
}
