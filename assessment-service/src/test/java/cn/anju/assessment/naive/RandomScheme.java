package cn.anju.assessment.naive;

import cn.anju.assessment.scheme.reading.ShippedScheme;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Indicators by chance over the metrics of 2022. */
record RandomScheme(List<Item> indicators, RandomRule veto) {
    private static final List<String> DIMENSIONS =
            List.of("LEADERSHIP", "MONITORING", "EMPLOYMENT", "INDUSTRY", "FACILITIES");

    /** An indicator. */
    record Item(
            String id,
            String dimension,
            boolean must,
            BigDecimal weight,
            String grain,
            Optional<LocalDate> due,
            Optional<RandomRule> applies,
            RandomRule numerator,
            RandomRule denominator) {}

    static RandomScheme of(Random random) {
        var indicators = new ArrayList<Item>();
        int number = 1 + random.nextInt(9);
        for (int i = 0; i < number; i++) {
            String grain = List.of("MONTH", "QUARTER", "YEAR").get(random.nextInt(3));
            indicators.add(new Item(
                    "i" + i,
                    DIMENSIONS.get(random.nextInt(DIMENSIONS.size())),
                    random.nextInt(6) > 0,
                    BigDecimal.valueOf(random.nextInt(100), 1),
                    grain,
                    grain.equals("YEAR") && random.nextBoolean()
                            ? Optional.of(LocalDate.of(2022, 1, 1).plusDays(random.nextInt(365)))
                            : Optional.empty(),
                    random.nextInt(3) == 0 ? Optional.of(RandomRule.condition(random)) : Optional.empty(),
                    RandomRule.number(random),
                    RandomRule.number(random)));
        }
        return new RandomScheme(indicators, RandomRule.condition(random));
    }

    ObjectNode document() {
        var document = ShippedScheme.document();
        var list = document.putArray("indicators");
        for (Item item : indicators) {
            var json = list.addObject()
                    .put("id", item.id())
                    .put("dimension", item.dimension())
                    .put("labelZh", item.id())
                    .put("labelEn", item.id())
                    .put("obligation", item.must() ? "MUST" : "SHOULD")
                    .put("weight", item.weight())
                    .put("grain", item.grain())
                    .put("numerator", item.numerator().text())
                    .put("denominator", item.denominator().text());
            item.due().ifPresent(due -> json.put("due", due.toString()));
            item.applies().ifPresent(rule -> json.put("applies", rule.text()));
        }
        ((ObjectNode) document.get("vetoes").get(0)).put("condition", veto.text());
        return document;
    }
}
