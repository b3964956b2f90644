package cn.anju.assessment.quarter;

import cn.anju.kit.period.Period;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The quarters that were frozen, and the steps that they have taken since. */
@ApplicationScoped
public class Quarters {
    private final Database database;

    Quarters(Database database) {
        this.database = database;
    }

    public Optional<Quarter> find(String period, String county) {
        return database.queryOne(
                "select * from quarter where period = ? and county = ?", Quarter::read, period, county);
    }

    public Optional<Quarter> find(Period period, String county) {
        return find(period.toString(), county);
    }

    /** Those of a county, the latest first. */
    List<Quarter> of(String county) {
        return database.query("select * from quarter where county = ? order by period desc", Quarter::read, county);
    }

    /** The same, held until the end of the transaction, so that of two steps at once the second sees the first. */
    Optional<Quarter> hold(Period period, String county) {
        return database.queryOne(
                "select * from quarter where period = ? and county = ? for update",
                Quarter::read,
                period.toString(),
                county);
    }

    /** Holds a quarter as it is until the end of the transaction, so that it takes no step meanwhile. */
    public Optional<Quarter> keep(String period, String county) {
        return database.queryOne(
                "select * from quarter where period = ? and county = ? for share", Quarter::read, period, county);
    }

    /** The latest that was frozen for any county. */
    public Optional<Period> lastFrozen() {
        return database.queryOne(
                "select max(period) from quarter having max(period) is not null",
                row -> Period.parse(row.getString(1)).orElseThrow());
    }

    /** Until the transaction ends, no quarter is frozen. */
    @Transactional(TxType.MANDATORY)
    public void holdOffFreezing() {
        database.update("lock table quarter in share mode");
    }

    /** Waits for whoever holds freezing off; before anything is read, so that what they did is seen. */
    @Transactional(TxType.MANDATORY)
    void awaitFreezing() {
        database.update("lock table quarter in row exclusive mode");
    }

    /** @return whether it was not frozen yet */
    boolean freeze(Period period, String county, String scheme, Instant at, String by) {
        return database.update("""
                        insert into quarter (period, county, state, scheme, as_of, frozen_at, frozen_by)
                        values (?, ?, 'FROZEN', ?, ?, ?, ?) on conflict do nothing
                        """, period.toString(), county, scheme, period.end(), at, by) > 0;
    }

    void review(Quarter quarter, LocalDate appealsUntil, Instant at, String by) {
        database.update("""
                update quarter set state = 'REVIEW', review_at = ?, review_by = ?, appeals_until = ?
                where period = ? and county = ?
                """, at, by, appealsUntil, quarter.period().toString(), quarter.county());
    }

    void publish(Quarter quarter) {
        database.update(
                "update quarter set state = 'PUBLISHED' where period = ? and county = ?",
                quarter.period().toString(),
                quarter.county());
    }
}
