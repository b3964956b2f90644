package cn.anju.kit.testing.contract;

import static cn.anju.kit.testing.contract.County.ELSEWHERE;
import static cn.anju.kit.testing.contract.County.HERE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cn.anju.kit.security.Role;
import cn.anju.kit.testing.Place;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Outside the scope of a token there is nothing: not to be read, not to be changed, not to be counted. */
final class Scoping implements ContractChapter {
    private static final Place OTHER_COUNTY = new Place("360733-C01", "360733801000");
    private static final Map<Role, Place> OUTSIDERS =
            Map.of(Role.SITE_MANAGER, ELSEWHERE, Role.TOWNSHIP_OFFICER, ELSEWHERE, Role.COUNTY_ADMIN, OTHER_COUNTY);

    @Override
    public Stream<DynamicTest> facts(LedgerCase ledger) {
        var facts = Stream.<DynamicTest>builder();
        if (!ledger.ledger().isReadByAll()) {
            facts.add(dynamicTest("hides records from outsiders", () -> hides(ledger)));
        }
        if (ledger.isWritten() && ledger.hasPlace()) {
            facts.add(dynamicTest("keeps outsiders from writing", () -> keepsFromWriting(ledger)));
            facts.add(dynamicTest("keeps records inside", () -> keepsInside(ledger)));
        }
        return facts.build();
    }

    private static String someRecord(LedgerCase ledger) {
        return ledger.isWritten()
                ? ledger.create()
                : ledger.as(Role.TOWNSHIP_OFFICER, HERE).list("limit=1").ids().get(0);
    }

    private static void hides(LedgerCase ledger) {
        String id = someRecord(ledger);
        OUTSIDERS.forEach((role, place) -> {
            var outsider = ledger.as(role, place);
            outsider.get(id).isProblem(404, "not-found");
            outsider.history(id).isProblem(404, "not-found");
            var list = outsider.list("limit=500&include=total").is(200);
            assertThat(list.ids()).doesNotContain(id);
            assertThat(list.json().path("total").asInt()).isEqualTo(list.items().size());
            var here = outsider.list("include=total&regionCode=" + HERE.township());
            assertThat(here.items()).isEmpty();
            assertThat(here.json().path("total").asInt()).isZero();
        });
        ledger.as(Role.TOWNSHIP_OFFICER, HERE).get(id).is(200);
        if (ledger.ledger().shape().has("siteCode") || ledger.ledger().atSeveralSites()) {
            ledger.as(Role.SITE_MANAGER, HERE).get(id).is(200);
        }
    }

    private static void keepsFromWriting(LedgerCase ledger) {
        var body = ledger.body();
        String id = ledger.clerk().post(body).is(201).id();
        OUTSIDERS.forEach((role, place) -> {
            if (ledger.ledger().writers().contains(role)) {
                var outsider = ledger.as(role, place);
                int status = ledger.ledger().isReadByAll() ? 403 : 404;
                outsider.put(id, 1, ledger.body()).is(status);
                outsider.patch(id, 1, ledger.change(0)).is(status);
                outsider.makeVoid(id).is(status);
                for (var answer : List.of(
                        outsider.post(ledger.body()),
                        outsider.put(UUID.randomUUID().toString(), ledger.body()))) {
                    assertThat(answer.isProblem(422, "invalid-record").violations())
                            .isNotEmpty()
                            .allMatch(v -> v.endsWith(" unknown-site")
                                    || v.endsWith(" unknown-region")
                                    || v.endsWith(" unknown-reference"));
                }
            }
        });
        assertThat(ledger.clerk().get(id).version()).isEqualTo(1);
    }

    private static void keepsInside(LedgerCase ledger) {
        if (!ledger.isChanged()) {
            return;
        }
        var insider = ledger.writerAt(HERE);
        String id = insider.post(ledger.body()).is(201).id();
        for (String field : List.of("siteCode", "siteCodes", "regionCode")) {
            Object there = ledger.body(ELSEWHERE).get(field);
            if (there != null) {
                assertThat(insider.patch(id, 1, Map.of(field, there))
                                .isProblem(422, "invalid-record")
                                .violations())
                        .anyMatch(v -> v.endsWith(" unknown-site") || v.endsWith(" unknown-region"));
            }
        }
    }
}
