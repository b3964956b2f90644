package cn.anju.benchmark.nation;

import cn.anju.benchmark.nation.Country.Place;
import java.util.SplittableRandom;
import java.util.UUID;

/** A record as its service tells it: what all ledgers have, and the fields of its own. */
final class RecordBody {
    private static final double DONE_ANYWAY = 0.4;

    private final SiteRecords site;
    private final SplittableRandom random;
    private final StringBuilder json = new StringBuilder(512);

    RecordBody(SiteRecords site, UUID id, int version) {
        this.site = site;
        this.random = new SplittableRandom(id.getLeastSignificantBits());
        json.append("{\"id\":\"")
                .append(id)
                .append("\",\"version\":")
                .append(version)
                .append(",\"status\":\"ACTIVE\"");
        text("siteCode", place().code());
        text("regionCode", place().regionCode());
        text("recordedAt", "2022-02-15T09:30:00.123456Z");
        text("recordedBy", "service-account-county-system");
        text("changedAt", "2022-02-15T09:30:00.123456Z");
        text("changedBy", "service-account-county-system");
        text("recordedOn", "2022-02-15");
        flag("late", false);
    }

    Place place() {
        return site.place();
    }

    /** Whether this site has done it, the more probable the more diligent it is. */
    boolean isDone() {
        return random.nextDouble() < DONE_ANYWAY + (1 - DONE_ANYWAY) * place().diligence();
    }

    /** Month of one of several records that are spread over the quarter. */
    int month(int number) {
        return 1 + number % 3;
    }

    RecordBody text(String name, String value) {
        return raw(name, '"' + value + '"');
    }

    RecordBody number(String name, long value) {
        return raw(name, Long.toString(value));
    }

    RecordBody flag(String name, boolean value) {
        return raw(name, Boolean.toString(value));
    }

    RecordBody date(String name, String day) {
        return text(name, day);
    }

    /** Some day of a month of 2022, of the first 28. */
    RecordBody date(String name, int month) {
        int day = 1 + random.nextInt(28);
        return text(name, "2022-0" + month + (day < 10 ? "-0" : "-") + day);
    }

    /** A day if it was done, else none. */
    RecordBody dateIfDone(String name, int month) {
        return isDone() ? date(name, month) : raw(name, "null");
    }

    /** The id of another record of the site. */
    RecordBody id(String name, String type, int number) {
        return text(name, site.id(type, number).toString());
    }

    String json() {
        return json + "}";
    }

    private RecordBody raw(String name, String value) {
        json.append(",\"").append(name).append("\":").append(value);
        return this;
    }
}
