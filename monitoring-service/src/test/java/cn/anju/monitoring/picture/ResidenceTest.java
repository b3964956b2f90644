package cn.anju.monitoring.picture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResidenceTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final List<ObjectNode> changes = List.of(json("""
                    {"kind":"MOVE","effectiveOn":"2022-06-01","siteCode":"C","fromSiteCode":"B","settledBefore":"2021-03-01"}
                    """), json("""
                    {"kind":"MOVE","effectiveOn":"2021-03-01","siteCode":"B","fromRegionCode":"A","settledBefore":"2018-11-20"}
                    """), json("""
                    {"kind":"HEAD_CHANGE","effectiveOn":"2021-09-01","siteCode":"B","headId":"son","formerHeadId":"father"}
                    """));

    @ParameterizedTest
    @CsvSource({
        "2021-02-28,,A,2018-11-20,father",
        "2021-03-01,B,,2021-03-01,father",
        "2022-05-31,B,,2021-03-01,son",
        "2022-06-01,C,,2022-06-01,son"
    })
    void followsTheChangesOfTheRegister(LocalDate day, String site, String region, String settledOn, String head) {
        var household = json("{\"siteCode\":\"C\",\"settledOn\":\"2022-06-01\"}");
        var residence = new Residence(changes, day);
        residence.place(household);

        assertThat(household.path("siteCode").asText(null)).isEqualTo(site);
        assertThat(household.path("regionCode").asText(null)).isEqualTo(region);
        assertThat(household.path("settledOn").asText()).isEqualTo(settledOn);
        assertThat(residence.head()).isEqualTo(head);
    }

    private static ObjectNode json(String text) {
        try {
            return (ObjectNode) MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
