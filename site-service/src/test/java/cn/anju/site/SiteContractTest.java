package cn.anju.site;

import static cn.anju.kit.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.kit.reference.RecordId;
import cn.anju.kit.reference.References;
import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.OtherServices;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.contract.County;
import cn.anju.kit.testing.contract.Peculiarities;
import cn.anju.kit.testing.contract.SteppedLedgerContract;
import io.quarkus.arc.Arc;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class SiteContractTest extends SteppedLedgerContract {
    /**
     * Who is in a region and not at a site is the chief of the county. No two sites go by the same names; a finding comes
     * from a visit before all days that are tried and says what one kind of record needs. Only of a dwelling that somebody
     * moved into more than 20 years ago can a sale be recorded. A facility is there on every day on which it is checked; how
     * far an order to mend something is, is changed by its steps only. A check that finds what was known and a contribution that
     * is all that was raised leave alone what they point to.
     */
    @Override
    protected void declare(Peculiarities peculiarities) {
        peculiarities
                .inScattered("site-leaders", "level", "CHIEF")
                .in("sites", "aliases", null)
                .in("leader-visits", "visitedOn", "2009-12-01")
                .in("visit-findings", "requestCategory", null)
                .in("dwellings", "movedInOn", "1985-01-20")
                .in("facilities", "from", "2009-12-01")
                .in("facilities", "to", null)
                .in("facility-checks", "condition", "GOOD")
                .in("co-building-partners", "fundsRaised", 5000);
        Stream.of("state", "contractor", "completedBy", "cost", "result", "returnReason", "acceptedBy")
                .forEach(field -> peculiarities.in("maintenance-orders", field, null));
    }

    @Override
    protected Map<String, FirstStep> firstSteps() {
        return Map.of(
                "hazards", new FirstStep("transitions", Map.of("action", "ASSIGN", "owner", "刘文"), "owner"),
                "public-requests", new FirstStep("transitions", Map.of("action", "ACCEPT", "owner", "刘文"), "owner"),
                "dwelling-extensions",
                        new FirstStep("transitions", Map.of("action", "REFUSE", "note", "占用公共通道"), "note"),
                "maintenance-orders", new FirstStep("assign", Map.of("contractor", "水电服务部"), "contractor"));
    }

    /** What was refused because of a restriction is only there once somebody has tried. */
    @BeforeEach
    void somebodyTriesToSellADwelling() {
        Places.await(County.HERE);
        var household = UUID.randomUUID();
        try (var monitoring = new OtherServices()) {
            monitoring.tell("monitoring", "households", "household", """
                    {"id":"%s","version":1,"status":"ACTIVE","code":"C-1","siteCode":"%s","settledOn":"2018-12-20"}
                    """.formatted(household, County.HERE.siteCode()));
        }
        var references = Arc.container().instance(References.class).get();
        eventually(() -> assertThat(references.find(Set.of(new RecordId("monitoring.household", household))))
                .isNotEmpty());
        var dwelling = Map.of("householdId", household.toString(), "kind", "APARTMENT", "movedInOn", "2018-12-20");
        String id = Client.create("dwellings", dwelling);
        Client.post("dwelling-transactions", Map.of("dwellingId", id, "kind", "SALE", "agreedOn", "2022-03-15"))
                .statusCode(422);
    }
}
