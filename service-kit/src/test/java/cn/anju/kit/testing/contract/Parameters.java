package cn.anju.kit.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cn.anju.kit.ledger.FieldShape;
import cn.anju.kit.ledger.ListQuery;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** A parameter that a list does not understand is refused and named, never ignored. */
final class Parameters implements ContractChapter {
    private static final Map<Class<?>, String> CODES =
            Map.of(UUID.class, "uuid", Boolean.class, "boolean", Integer.class, "integer");

    @Override
    public Stream<DynamicTest> facts(LedgerCase ledger) {
        return Stream.of(
                dynamicTest("names an unknown one", () -> namesUnknown(ledger)),
                dynamicTest("names each that is malformed", () -> namesMalformed(ledger)));
    }

    private static void namesUnknown(LedgerCase ledger) {
        var answer = ledger.clerk().list("colour=red").isProblem(400, "invalid-parameter");
        assertThat(answer.violations()).containsExactly("?colour unknown-parameter");
        assertThat(answer.messages().get(0)).contains("colour", "siteCode");
    }

    private static void namesMalformed(LedgerCase ledger) {
        var query =
                "limit=501&sort=colour&cursor=zzz&include=everything&fields=colour&from=soon&to=2022-02-30&status=GONE";
        var expected = new ArrayList<String>();
        expected.add("?limit range");
        expected.add("?sort sort");
        expected.add("?cursor cursor");
        expected.add("?include enum");
        expected.add("?fields fields");
        expected.add("?from date");
        expected.add("?to date");
        expected.add("?status enum");
        for (FieldShape field : ListQuery.filters(ledger.ledger())) {
            String code = field.type().isEnum() ? "enum" : CODES.get(field.type());
            if (code != null) {
                query += "&" + field.name() + "=many";
                expected.add("?" + field.name() + " " + code);
            }
        }
        var answer = ledger.clerk().list(query).isProblem(400, "invalid-parameter");
        assertThat(answer.violations()).containsExactlyInAnyOrderElementsOf(expected);
        ledger.clerk().list("limit=many").violates("?limit", "integer");
        ledger.clerk().list("limit=0").violates("?limit", "range");
    }
}
