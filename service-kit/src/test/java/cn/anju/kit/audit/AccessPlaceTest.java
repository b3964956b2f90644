package cn.anju.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AccessPlaceTest {
    @Test
    void isTheSmallestThatHoldsAll() {
        assertThat(AccessPlace.holding(List.of("360732-S01", "360732-S01"), List.of("360732101000", "360732101000")))
                .isEqualTo(new AccessPlace("360732-S01", "360732101000"));
        assertThat(AccessPlace.holding(List.of("360732-S01", "360732-S02"), List.of("360732101000", "360732208000")))
                .isEqualTo(new AccessPlace(null, "360732"));
    }

    @Test
    void isNowhereWithoutAnythingInCommon() {
        assertThat(AccessPlace.holding(List.of(), List.of("360732", "110101"))).isEqualTo(new AccessPlace(null, null));
        assertThat(AccessPlace.holding(List.of(), List.of())).isEqualTo(new AccessPlace(null, null));
    }
}
