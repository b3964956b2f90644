package cn.anju.monitoring.picture;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Where a household lived on a day and who was its head, from the changes of the register, newest first or not. */
final class Residence {
    private final List<ObjectNode> changes;
    private final LocalDate day;

    Residence(List<ObjectNode> changes, LocalDate day) {
        this.changes = changes.stream()
                .sorted(Comparator.comparing(Residence::effectiveOn))
                .toList();
        this.day = day;
    }

    /** Puts the place of the day into what is told of the household; without any move it is the one of its own record. */
    void place(ObjectNode household) {
        var last = lastBy("MOVE");
        var next = firstAfter("MOVE");
        if (last != null) {
            put(household, last, "siteCode", "regionCode", "effectiveOn");
        } else if (next != null) {
            put(household, next, "fromSiteCode", "fromRegionCode", "settledBefore");
        }
    }

    /** The head of the day; null where no change tells. */
    String head() {
        var last = lastBy("HEAD_CHANGE");
        var next = firstAfter("HEAD_CHANGE");
        if (last != null) {
            return last.path("headId").asText(null);
        }
        return next == null ? null : next.path("formerHeadId").asText(null);
    }

    private static void put(ObjectNode household, JsonNode change, String site, String region, String settled) {
        set(household, "siteCode", change.path(site));
        set(household, "regionCode", change.path(region));
        set(household, "settledOn", change.path(settled));
    }

    private static void set(ObjectNode household, String field, JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            household.remove(field);
        } else {
            household.set(field, value);
        }
    }

    private JsonNode lastBy(String kind) {
        return changes.stream()
                .filter(change -> isOf(kind, change) && !effectiveOn(change).isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private JsonNode firstAfter(String kind) {
        return changes.stream()
                .filter(change -> isOf(kind, change) && effectiveOn(change).isAfter(day))
                .findFirst()
                .orElse(null);
    }

    private static boolean isOf(String kind, JsonNode change) {
        return kind.equals(change.path("kind").asText());
    }

    private static LocalDate effectiveOn(JsonNode change) {
        return LocalDate.parse(change.path("effectiveOn").asText());
    }
}
