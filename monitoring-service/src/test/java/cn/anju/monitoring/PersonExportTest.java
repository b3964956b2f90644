package cn.anju.monitoring;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What leaves with an export of persons. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class PersonExportTest {
    private String household;
    private String idNumber;

    @BeforeEach
    void aPerson() {
        Places.await();
        household = Records.settle(Places.SITE);
        var person = Records.person(household);
        person.put("phone", "13912345678");
        idNumber = (String) person.get("idNumber");
        Client.post("persons", person).statusCode(201);
    }

    private String export(String token, String form, String more) {
        return given().auth()
                .oauth2(token)
                .header("Accept", form)
                .get("/api/v1/monitoring/persons?householdId=" + household + more)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/csv", "application/x-ndjson"})
    void masksPersonalTexts(String form) {
        assertThat(export(Tokens.system(), form, ""))
                .contains("钟**", "1985-03-12", "idNumber", "ORDINARY")
                .doesNotContain("钟小明", idNumber, "13912345678");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/csv", "application/x-ndjson"})
    void leavesPersonalTextsOutForAnalysts(String form) {
        for (String more : List.of("", "&fields=id,name,phone,sex,labourClass")) {
            assertThat(export(Tokens.inRegions("analyst", "360732"), form, more))
                    .contains("ORDINARY")
                    .doesNotContain("钟", "name", "idNumber", "phone", "***");
        }
        assertThat(export(Tokens.inRegions("analyst", "360732"), "text/csv", "&headers=zh"))
                .contains("性别", "男", "普通劳动力")
                .doesNotContain("姓名", "身份证");
    }

    @Test
    void writesMapsAsJsonInACell() {
        Client.post("warnings", Records.warning(household)).statusCode(201);
        String csv = given().auth()
                .oauth2(Tokens.system())
                .header("Accept", "text/csv")
                .get("/api/v1/monitoring/warnings?householdId=" + household)
                .asString();
        assertThat(csv).contains("\"\"selfPaidCost\"\":\"\"18600\"\"");
    }
}
