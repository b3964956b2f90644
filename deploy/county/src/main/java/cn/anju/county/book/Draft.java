package cn.anju.county.book;

import cn.anju.county.people.Place;
import cn.anju.county.seed.Chance;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** A record that is being filled in; fields keep the order in which they are given. */
public final class Draft {
    private static final double RECORDED_LATE = 0.03;

    private final RecordBook book;
    private final String ledger;
    private final UUID id;
    private final Map<String, Object> fields = new LinkedHashMap<>();

    Draft(RecordBook book, String ledger, UUID id) {
        this.book = book;
        this.ledger = ledger;
        this.id = id;
    }

    /** Sets a field; null leaves it out. */
    public Draft with(String field, Object value) {
        if (value != null) {
            fields.put(field, value instanceof LocalDate date ? date.toString() : value);
        }
        return this;
    }

    /** Sets an amount in yuan with its two decimals. */
    public Draft withYuan(String field, long yuan) {
        return with(field, BigDecimal.valueOf(yuan * 100, 2));
    }

    public Draft at(Place place) {
        return place.siteCode() == null ? with("regionCode", place.regionCode()) : with("siteCode", place.siteCode());
    }

    /** Enters the record as recorded on its business date or soon after; a few are recorded weeks late. */
    public UUID enter(LocalDate businessDate, Chance chance) {
        int days = chance.hits(RECORDED_LATE) ? chance.between(6, 10) : chance.weighted(6, 3, 1);
        with("recordedOn", businessDate.plusDays(days));
        book.enter(ledger, id, fields);
        return id;
    }
}
