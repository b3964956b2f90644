package cn.anju.kit.testing.contract;

import static cn.anju.kit.testing.contract.County.APART;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cn.anju.kit.ledger.Sort;
import cn.anju.kit.security.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Lists go page by page in a stable order, whatever is added meanwhile. */
final class Listing implements ContractChapter {
    private static final int ADDED_MEANWHILE = 3;

    @Override
    public Stream<DynamicTest> facts(LedgerCase ledger) {
        if (!ledger.isWritten()) {
            return Stream.empty();
        }
        return Stream.of(
                dynamicTest("gives each record once while others are added", () -> givesEachOnce(ledger)),
                dynamicTest("counts when asked", () -> counts(ledger)),
                dynamicTest("is sorted both ways", () -> isSorted(ledger)),
                dynamicTest("shows only the fields asked for", () -> showsFields(ledger)));
    }

    /** Sees what is apart and nothing else, but for ledgers that everybody reads. */
    private static Clerk reader(LedgerCase ledger) {
        return ledger.as(Role.TOWNSHIP_OFFICER, APART);
    }

    private static List<String> create(LedgerCase ledger, int count) {
        var ids = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            ids.add(ledger.create(APART));
        }
        return ids;
    }

    private static void givesEachOnce(LedgerCase ledger) {
        var expected = create(ledger, 5);
        int limit = ledger.ledger().isReadByAll() ? 20 : 2;
        var seen = new ArrayList<String>();
        String query = "limit=" + limit;
        int pages = 0;
        while (query != null) {
            var page = reader(ledger).list(query).is(200);
            seen.addAll(page.ids());
            assertThat(page.items()).hasSizeLessThanOrEqualTo(limit);
            var next = page.json().path("nextCursor");
            assertThat(page.header("Link") == null).isEqualTo(next.isMissingNode());
            query = next.isMissingNode() ? null : "limit=" + limit + "&cursor=" + next.asText();
            if (query != null) {
                assertThat(page.header("Link")).contains(next.asText(), "rel=\"next\"");
            }
            if (pages++ < ADDED_MEANWHILE) {
                ledger.create(APART);
            }
        }
        assertThat(pages).isGreaterThan(1);
        assertThat(seen).containsAll(expected).doesNotHaveDuplicates();
    }

    private static void counts(LedgerCase ledger) {
        create(ledger, 2);
        var list = reader(ledger).list("include=total&limit=500").is(200);
        assertThat(list.json().path("total").asInt()).isEqualTo(list.items().size());
        var page = reader(ledger).list("include=total&limit=1").is(200);
        assertThat(page.json().path("total")).isEqualTo(list.json().path("total"));
        assertThat(reader(ledger).list("limit=1").json().has("total")).isFalse();
    }

    private static void isSorted(LedgerCase ledger) {
        create(ledger, 2);
        for (String name : Sort.names(ledger.ledger())) {
            var up = reader(ledger).list("limit=500&sort=" + name).is(200);
            var down = new ArrayList<>(
                    reader(ledger).list("limit=500&sort=-" + name).ids());
            assertThat(up.items())
                    .extracting(item -> item.path(name).asText().replace("Z", ""))
                    .as("sort=" + name)
                    .isSorted();
            Collections.reverse(down);
            assertThat(down).containsExactlyElementsOf(up.ids());
        }
    }

    private static void showsFields(LedgerCase ledger) {
        create(ledger, 1);
        String field = ledger.ledger().dateField();
        var items = reader(ledger).list("limit=5&fields=id," + field).is(200).items();
        assertThat(items).allSatisfy(item -> {
            var names = new HashSet<String>();
            item.fieldNames().forEachRemaining(names::add);
            assertThat(names).containsExactlyInAnyOrder("id", field);
        });
    }
}
