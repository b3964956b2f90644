package cn.anju.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AccessDigestTest {
    private static final String PREVIOUS = "00".repeat(31) + "ff";

    /** Computed by another program from the same description: the form must never change. */
    @Test
    void isWhatOthersCompute() {
        assertThat(AccessDigest.of(entry("xie.lan", "labourClass=WEAK")))
                .isEqualTo("4017e9533adf2537e1ae821bafbe6e09c8ade738a8b9798b1daf573b8f8e0981");
    }

    @Test
    void tellsWhereOneValueEndsAndTheNextBegins() {
        assertThat(AccessDigest.of(entry("ab", "c"))).isNotEqualTo(AccessDigest.of(entry("a", "bc")));
        assertThat(AccessDigest.of(entry("a", null))).isNotEqualTo(AccessDigest.of(entry("a", "")));
    }

    private static AccessEntry entry(String actor, String filter) {
        return new AccessEntry(
                7,
                Instant.parse("2022-03-01T08:00:00.000123Z"),
                actor,
                List.of("township-officer"),
                "anju-web",
                "READ",
                "monitoring.person",
                List.of(UUID.fromString("0190a1b2-5c3d-7e4f-8a9b-0c1d2e3f4a5b")),
                filter,
                1L,
                List.of("name", "idNumber"),
                null,
                "360732-S01",
                "360732101000",
                "r-1",
                PREVIOUS,
                null);
    }
}
