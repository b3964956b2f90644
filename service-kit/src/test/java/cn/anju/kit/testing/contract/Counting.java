package cn.anju.kit.testing.contract;

import static cn.anju.kit.testing.contract.County.HERE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cn.anju.kit.security.Role;
import cn.anju.kit.testing.Client;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** A ledger tells how many active records it has at each site, for those who keep a copy. */
final class Counting implements ContractChapter {
    @Override
    public Stream<DynamicTest> facts(LedgerCase ledger) {
        return Stream.of(dynamicTest("is counted by site", () -> isCounted(ledger)));
    }

    private static void isCounted(LedgerCase ledger) {
        String type = ledger.ledger().type();
        var counts = ledger.as(Role.COUNTY_ADMIN, HERE)
                .asking()
                .get(Client.path("record-counts") + "?recordType=" + type)
                .is(200)
                .items();
        assertThat(counts).allSatisfy(count -> {
            assertThat(count.path("recordType").asText()).isEqualTo(type);
            assertThat(count.path("records").asLong()).isPositive();
            assertThat(count.path("versions").asLong())
                    .isGreaterThanOrEqualTo(count.path("records").asLong());
        });
    }
}
