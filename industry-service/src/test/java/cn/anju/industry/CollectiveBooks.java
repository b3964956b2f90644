package cn.anju.industry;

import static cn.anju.kit.testing.Places.SITE;
import static org.hamcrest.Matchers.equalTo;

import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Places;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** The books of a collective organisation. */
abstract class CollectiveBooks {
    static final String HOUSEHOLD = UUID.randomUUID().toString();

    Books books;

    @BeforeEach
    void organization() {
        Places.await();
        books = Books.at(SITE);
    }

    Map<String, Object> asset(String kind, String value, String source) {
        return new HashMap<>(Map.of(
                "organizationId",
                books.organization(),
                "from",
                "2022-01-10",
                "kind",
                kind,
                "name",
                "3栋一楼门面",
                "value",
                new BigDecimal(value),
                "source",
                source));
    }

    static void refused(String ledger, Map<String, ?> record, String pointer, String code) {
        refusedBy(Client.post(ledger, record), pointer, code);
    }

    static void refusedBy(ValidatableResponse answer, String pointer, String code) {
        answer.statusCode(422)
                .body("violations[0].pointer", equalTo(pointer))
                .body("violations[0].code", equalTo(code));
    }
}
