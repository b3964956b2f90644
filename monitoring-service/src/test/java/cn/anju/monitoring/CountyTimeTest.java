package cn.anju.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.kit.testing.Surroundings;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.validation.ValidatorFactory;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class CountyTimeTest {
    @Inject
    ValidatorFactory validators;

    @Test
    void todayIsTodayInTheCounty() {
        assertThat(validators.getClockProvider().getClock().getZone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
    }
}
