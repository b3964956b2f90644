package cn.anju.site;

import static io.restassured.RestAssured.given;

import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A token that was verified is remembered for a while, but for nothing that verifying it would refuse. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class VerifiedTokensTest {

    @Test
    void acceptsATokenAgain() {
        String token = Tokens.system();
        answers(token, 200);
        answers(token, 200);
    }

    @Test
    void refusesARememberedTokenAfterItsEnd() throws InterruptedException {
        String token = Tokens.systemUntil(Instant.now().plusSeconds(2));
        answers(token, 200);
        Thread.sleep(3_000);
        answers(token, 401);
    }

    @Test
    void refusesWhatOnlyResemblesARememberedToken() {
        String token = Tokens.inRegions("auditor", "360732");
        answers(token, 200);
        int claims = token.indexOf('.') + 1;
        int signature = token.lastIndexOf('.');
        String other = Tokens.system();
        answers(
                token.substring(0, claims)
                        + other.substring(other.indexOf('.') + 1, other.lastIndexOf('.'))
                        + token.substring(signature),
                401);
        answers(token.substring(0, signature + 1), 401);
    }

    private static void answers(String token, int status) {
        given().auth().oauth2(token).get("/api/v1/site/sites").then().statusCode(status);
    }
}
