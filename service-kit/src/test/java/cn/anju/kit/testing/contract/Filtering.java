package cn.anju.kit.testing.contract;

import static cn.anju.kit.testing.contract.County.APART;
import static cn.anju.kit.testing.contract.County.ELSEWHERE;
import static cn.anju.kit.testing.contract.County.HERE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cn.anju.kit.ledger.EnumWords;
import cn.anju.kit.ledger.FieldShape;
import cn.anju.kit.ledger.ListQuery;
import cn.anju.kit.security.Role;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Lists are filtered by every field that can be compared, by place and by time. */
final class Filtering implements ContractChapter {
    @Override
    public Stream<DynamicTest> facts(LedgerCase ledger) {
        return ledger.isWritten()
                ? Stream.of(
                        dynamicTest("finds by each field", () -> findsByField(ledger)),
                        dynamicTest("finds by place", () -> findsByPlace(ledger)),
                        dynamicTest("finds by time", () -> findsByTime(ledger)))
                : Stream.empty();
    }

    private static void findsByField(LedgerCase ledger) {
        String id = ledger.create(APART);
        var record = ledger.clerk().get(id).json();
        var reader = ledger.as(Role.TOWNSHIP_OFFICER, APART);
        for (FieldShape field : ListQuery.filters(ledger.ledger())) {
            JsonNode value = record.get(field.name());
            if (value != null) {
                var found = reader.list("limit=500&" + field.name() + "=" + value.asText())
                        .is(200);
                assertThat(found.ids()).as(field.name()).contains(id);
                assertThat(found.items()).as(field.name()).allMatch(item -> value.equals(item.get(field.name())));
            }
            var others = reader.list("limit=500&" + field.name() + "=" + other(field, value))
                    .is(200);
            assertThat(others.ids()).as(field.name()).doesNotContain(id);
        }
    }

    private static String other(FieldShape field, JsonNode value) {
        if (field.type().isEnum()) {
            return EnumWords.of(field.type()).stream()
                    .filter(word -> value == null || !word.equals(value.asText()))
                    .findFirst()
                    .orElseThrow();
        } else if (field.type() == UUID.class) {
            return UUID.randomUUID().toString();
        } else if (field.type() == Boolean.class) {
            return String.valueOf(value == null || !value.asBoolean());
        }
        return field.type() == Integer.class ? "-7" : "none";
    }

    private static void findsByPlace(LedgerCase ledger) {
        if (!ledger.hasPlace()) {
            return;
        }
        String id = ledger.create(HERE);
        var record = ledger.clerk().get(id).json();
        String region = HERE.township();
        assertThat(ledger.clerk().list("limit=500&regionCode=" + region).ids()).contains(id);
        assertThat(ledger.clerk()
                        .list("limit=500&regionCode=" + ELSEWHERE.township())
                        .ids())
                .doesNotContain(id);
        assertThat(ledger.clerk()
                        .list("limit=500&siteCode=" + ELSEWHERE.siteCode())
                        .ids())
                .doesNotContain(id);
        boolean isAtSite = ledger.ledger().atSeveralSites() || record.has("siteCode");
        if (isAtSite) {
            assertThat(ledger.clerk()
                            .list("limit=500&siteCode=" + ELSEWHERE.siteCode() + "&siteCode=" + HERE.siteCode())
                            .ids())
                    .contains(id);
        }
    }

    private static void findsByTime(LedgerCase ledger) {
        String id = ledger.create(APART);
        var record = ledger.clerk().get(id).json();
        var reader = ledger.as(Role.TOWNSHIP_OFFICER, APART);
        LocalDate on = date(record, ledger.ledger().dateField());
        assertThat(reader.list("limit=500&to=" + on).ids()).contains(id);
        assertThat(reader.list("limit=500&to=" + on.minusDays(1)).ids()).doesNotContain(id);
        assertThat(reader.list("limit=500&from=" + on).ids()).contains(id);
        if (!ledger.ledger().spansTime()) {
            assertThat(reader.list("limit=500&from=" + on.plusDays(1)).ids()).doesNotContain(id);
        } else if (record.has(ledger.ledger().endField())) {
            LocalDate end = date(record, ledger.ledger().endField());
            assertThat(reader.list("limit=500&from=" + end.minusDays(1)).ids()).contains(id);
            assertThat(reader.list("limit=500&from=" + end).ids()).doesNotContain(id);
        }
    }

    private static LocalDate date(JsonNode record, String field) {
        return LocalDate.parse(record.path(field).asText());
    }
}
