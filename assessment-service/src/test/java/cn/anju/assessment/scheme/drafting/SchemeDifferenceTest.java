package cn.anju.assessment.scheme.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.assessment.scheme.drafting.SchemeDifference.Change;
import cn.anju.assessment.scheme.reading.ShippedScheme;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class SchemeDifferenceTest {
    private final ObjectNode before = ShippedScheme.document();
    private final ObjectNode after = before.deepCopy();

    @Test
    void findsNoneBetweenEquals() {
        ((ObjectNode) after.get("indicators").get(0)).put("weight", new BigDecimal("6.0"));
        assertThat(SchemeDifference.between(before, after)).isEmpty();
    }

    @Test
    void namesWhatWasChangedAddedAndRemovedById() {
        ((ObjectNode) after.get("indicators").get(0)).put("weight", 7);
        ((ArrayNode) after.get("indicators")).remove(1);
        ((ArrayNode) after.get("vetoes")).removeAll();
        ((ArrayNode) after.get("metrics")).addObject().put("id", "new_one");
        assertThat(SchemeDifference.between(before, after))
                .extracting(difference -> difference.change() + " " + difference.pointer())
                .containsExactlyInAnyOrder(
                        Change.CHANGED + " /indicators/leader-visits/weight",
                        Change.REMOVED + " /indicators/leader-plan",
                        Change.REMOVED + " /vetoes/high-hazard-overdue",
                        Change.ADDED + " /metrics/new_one");
    }
}
