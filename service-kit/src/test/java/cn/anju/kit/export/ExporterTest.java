package cn.anju.kit.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.anju.kit.problem.ProblemException;
import org.junit.jupiter.api.Test;

class ExporterTest {
    @Test
    void refusesMoreExportsThanMayRunAtOnce() {
        assertThatCode(exporter(1)::requirePlace).doesNotThrowAnyException();
        assertThatThrownBy(exporter(0)::requirePlace)
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.status()).isEqualTo(503));
    }

    private static Exporter exporter(int atOnce) {
        return new Exporter(null, null, null, null, atOnce);
    }
}
