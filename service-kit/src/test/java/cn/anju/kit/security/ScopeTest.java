package cn.anju.kit.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScopeTest {
    @Test
    void coversRegionsByPrefixAndSitesByCode() {
        var township = new Scope(List.of("360732101"), List.of());
        assertThat(township.covers("360732-S01", "360732101000")).isTrue();
        assertThat(township.covers("360732-S02", "360732210000")).isFalse();
        assertThat(township.covers("360732-S01", null)).isFalse();
        assertThat(new Scope(List.of(), List.of("360732-S01")).covers("360732-S01", "360732101000"))
                .isTrue();
        assertThat(new Scope(List.of(), List.of("360732-S01")).covers(null, "360732101000"))
                .isFalse();
        assertThat(new Scope(List.of(), List.of()).covers("360732-S01", "360732101000"))
                .isFalse();
    }
}
