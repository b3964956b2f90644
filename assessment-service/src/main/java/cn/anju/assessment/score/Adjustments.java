package cn.anju.assessment.score;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What supervision moves the total of a site by in a quarter 督导加减分. All findings are kept; of their sum only so much counts
 * as the scheme allows, so that the total does not depend on the order in which they are recorded.
 *
 * @param found sum of the points of all findings
 * @param counted as much of it as counts
 */
public record Adjustments(BigDecimal found, BigDecimal counted, List<Item> items) {
    /** Nothing was found. */
    public static final Adjustments NONE = new Adjustments(BigDecimal.ZERO, BigDecimal.ZERO, List.of());

    public Adjustments {
        items = List.copyOf(items);
    }

    /** A finding and its points. */
    public record Item(UUID supervisionId, LocalDate heldOn, String finding, BigDecimal points) {}

    /** @param limit by how much the total moves at most, up or down */
    public static Adjustments of(List<Item> items, BigDecimal limit) {
        BigDecimal found = items.stream().map(Item::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Adjustments(found, found.min(limit).max(limit.negate()), items);
    }
}
