package cn.anju.kit.duty;

import cn.anju.kit.duty.Rhythm.EachPeriod;
import cn.anju.kit.duty.Rhythm.Once;
import cn.anju.kit.duty.Rhythm.OwnDeadline;
import cn.anju.kit.ledger.FieldsShape;
import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.period.Period.Kind;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.stream.Stream;

/**
 * What a ledger owes: how much, how often and until when (annex 1, columns 频次 and 完成时限). Without more it is one
 * record of each site.
 */
public final class Cadence {
    private static final int LAST_DAY = 31;
    private static final int DECEMBER = 11;

    private final Rhythm rhythm;
    private final int times;
    private final String eachOf;
    private final Only only;
    private final String monthField;

    private Cadence(Rhythm rhythm, int times, String eachOf, Only only, String monthField) {
        this.rhythm = rhythm;
        this.times = times;
        this.eachOf = eachOf;
        this.only = only;
        this.monthField = monthField;
    }

    /** The records that count: those with a value in a field. */
    record Only(String field, Enum<?> value) {}

    /** Every month, by its end. */
    public static Cadence monthly() {
        return of(new EachPeriod(Kind.MONTH, 0, LAST_DAY));
    }

    /** Every month, by a day of it. */
    public static Cadence monthlyBy(int day) {
        return of(new EachPeriod(Kind.MONTH, 0, day));
    }

    /** Every month, by a day of the next. */
    public static Cadence monthlyByNext(int day) {
        return of(new EachPeriod(Kind.MONTH, 1, day));
    }

    /** Every quarter, by its end. */
    public static Cadence quarterly() {
        return of(new EachPeriod(Kind.QUARTER, Kind.QUARTER.months() - 1, LAST_DAY));
    }

    /** Every half of the year, by its end. */
    public static Cadence halfYearly() {
        return of(new EachPeriod(Kind.HALF, Kind.HALF.months() - 1, LAST_DAY));
    }

    /** Every year, by its end. */
    public static Cadence yearly() {
        return of(new EachPeriod(Kind.YEAR, DECEMBER, LAST_DAY));
    }

    /** Every year, by a day of it. */
    public static Cadence yearlyBy(Month month, int day) {
        return of(new EachPeriod(Kind.YEAR, month.getValue() - 1, day));
    }

    /** Once, by a day. */
    public static Cadence onceBy(int year, Month month, int day) {
        return of(new Once(LocalDate.of(year, month, day)));
    }

    /** Each record, by the date in one of its fields; the date in another says when it was settled. */
    public static Cadence ownDeadline(String dueField, String settledField) {
        return of(new OwnDeadline(dueField, settledField));
    }

    private static Cadence of(Rhythm rhythm) {
        return new Cadence(rhythm, 1, null, null, null);
    }

    /** So many records of each site. */
    public Cadence times(int number) {
        return new Cadence(rhythm, number, eachOf, only, monthField);
    }

    /** A record of each value that the field can have: of every kind, or of everything that it can refer to at a place. */
    public Cadence each(String field) {
        return new Cadence(rhythm, times, field, only, monthField);
    }

    /** Only records with this value in the field are due and can be late. */
    public Cadence only(String field, Enum<?> value) {
        return new Cadence(rhythm, times, eachOf, new Only(field, value), monthField);
    }

    /** A record counts for the month that a field names, such as 2022-03, whenever it was made. */
    public Cadence forMonthIn(String field) {
        return new Cadence(rhythm, times, eachOf, only, field);
    }

    /** @throws IllegalArgumentException for the first field that a ledger does not have */
    public void requireFields(FieldsShape<?> shape) {
        var own = rhythm instanceof OwnDeadline o ? Stream.of(o.dueField(), o.settledField()) : Stream.<String>of();
        Stream.concat(own, Stream.of(eachOf, monthField, only == null ? null : only.field()))
                .filter(field -> field != null && !shape.has(field))
                .forEach(field -> {
                    throw new IllegalArgumentException("No field " + field + " in " + shape.type());
                });
    }

    /** Last day for recording this in time; of what is not due at all, the end of time. */
    public <F extends Record & LedgerFields> LocalDate deadline(FieldsShape<F> shape, F fields, String businessDate) {
        if (only != null && only.value() != shape.value(fields, only.field())) {
            return LocalDate.MAX;
        }
        Object when = shape.value(fields, dateField(businessDate));
        return rhythm.deadline(namesMonth() ? YearMonth.parse((String) when).atDay(1) : (LocalDate) when);
    }

    /** The field that decides for which time a record counts: a date, or a month. */
    String dateField(String businessDate) {
        if (namesMonth()) {
            return monthField;
        }
        return rhythm instanceof OwnDeadline own ? own.dueField() : businessDate;
    }

    /** Whether a month decides it. */
    boolean namesMonth() {
        return monthField != null;
    }

    Rhythm rhythm() {
        return rhythm;
    }

    int times() {
        return times;
    }

    String eachOf() {
        return eachOf;
    }

    Only only() {
        return only;
    }
}
