package cn.anju.kit.duty;

import cn.anju.kit.duty.Rhythm.OwnDeadline;
import cn.anju.kit.ledger.FieldShape;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerTable;
import java.util.Optional;

/** The query that compares what is due in a ledger with what came, for all places at once. */
final class CompletenessSql {
    private static final String PLACES = """
            with place as (
                select p.* from (
                    select s.code as place, s.code as site_code, s.name as site_name, s.region_code,
                        null as region_name, s.from_on, s.to_on
                    from known_record s
                    where s.record_type = 'site.site' and s.status = 'ACTIVE'
                    %s
                ) p
                where (p.region_code ^@ any (:regions) or p.site_code = any (:sites))
                    and (:siteCodes::text[] is null or p.site_code = any (:siteCodes))
                    and (:regionCode::text is null or p.region_code ^@ :regionCode)
                    and (:after::text is null or p.place collate "C" > :after)
                order by p.place collate "C"
                limit :places
            ),
            """;

    private static final String SCATTERED = """
            union all
            select g.code, null, null, g.code, g.name, null, null
            from known_record g
            where g.record_type = 'site.region' and g.status = 'ACTIVE' and exists (
                select from known_record k
                where k.record_type = :subjects and k.status = 'ACTIVE' and k.site_code is null
                    and coalesce(k.site_code, k.region_code) = g.code)
            """;

    private static final String OF_PERIODS = """
            span as (
                select * from unnest(:starts, :ends, :deadlines) with ordinality as w (start_on, end_on, due_on, no)
            ),
            subject as (
                select i.place, w.no, i.subject, count(*) as came, count(*) filter (where i.done_on > w.due_on) as late
                from item i join span w on i.day between w.start_on and w.end_on
                group by i.place, w.no, i.subject
            ),
            came as (
                select place, no, sum(came) as came, sum(late) as late, count(*) as subjects,
                    count(*) filter (where came > late) as in_time
                from subject group by place, no
            ),
            owed as (%s),
            summed as (
                select p.place, p.site_code, p.site_name, p.region_code, p.region_name, max(w.due_on) as due_on,
                    coalesce(sum(o.due), 0) as due, coalesce(sum(c.came), 0) as came,
                    coalesce(sum(c.subjects), 0) as subjects, coalesce(sum(c.late), 0) as late,
                    coalesce(sum(o.due - o.met), 0) as missing, coalesce(sum(o.in_time), 0) as in_time,
                    coalesce(sum(o.due - o.met) filter (where w.due_on < :today), 0) as overdue
                from place p cross join span w left join owed o using (place, no) left join came c using (place, no)
                group by p.place, p.site_code, p.site_name, p.region_code, p.region_name
            ),
            """;

    private static final String OWED_OF_SITES = """
            select p.place, w.no, :number as due, least(:number, coalesce(c.subjects, 0)) as met,
                least(:number, coalesce(c.in_time, 0)) as in_time
            from place p cross join span w left join came c using (place, no)
            where coalesce(p.from_on <= w.end_on, true) and coalesce(p.to_on > w.start_on, true)
            """;

    private static final String OWED_OF_SUBJECTS = """
            select k.place, k.no, count(*) as due, count(s.subject) as met,
                count(*) filter (where s.came > s.late) as in_time
            from (
                select coalesce(k.site_code, k.region_code) as place, w.no, k.record_id as subject
                from known_record k join span w on coalesce(k.from_on <= least(w.end_on, :today), true)
                    and coalesce(k.to_on > least(w.end_on, :today), true)
                where k.record_type = :subjects and k.status = 'ACTIVE'
                    and coalesce(k.site_code, k.region_code) in (select place from place)
            ) k left join subject s using (place, no, subject)
            group by k.place, k.no
            """;

    private static final String OF_OWN_DEADLINES = """
            summed as (
                select p.place, p.site_code, p.site_name, p.region_code, p.region_name, max(i.day) as due_on,
                    count(i.day) as due, count(i.done_on) as came, count(i.done_on) as subjects,
                    count(*) filter (where i.done_on > i.day) as late, count(i.day) - count(i.done_on) as missing,
                    count(*) filter (where i.done_on is null and i.day < :today) as overdue,
                    count(*) filter (where i.done_on <= i.day) as in_time
                from place p left join item i using (place)
                group by p.place, p.site_code, p.site_name, p.region_code, p.region_name
            ),
            """;

    private static final String JUDGED = """
            judged as (
                select *, case
                    when due = 0 or missing > 0 and overdue = 0 then 'NOT_DUE'
                    when missing = 0 and in_time = due then 'COMPLETE'
                    when missing = 0 then 'LATE'
                    when came = 0 then 'OVERDUE'
                    else 'INCOMPLETE' end as state
                from summed
            )
            """;

    private final Ledger<?, ?> ledger;
    private final Cadence cadence;
    private final LedgerTable table;

    CompletenessSql(Ledger<?, ?> ledger, Cadence cadence) {
        this.ledger = ledger;
        this.cadence = cadence;
        this.table = new LedgerTable(ledger);
    }

    /** One row for each place, by its code. */
    String page() {
        return judged() + """
                select * from judged
                where :states::text[] is null or state = any (:states)
                order by place collate "C"
                limit :limit
                """;
    }

    /** One row for each state, with the sums of its places. */
    String totals() {
        return judged() + """
                select state, count(*) as places, sum(due) as due, sum(came) as came, sum(late) as late,
                    sum(missing) as missing, sum(overdue) as overdue
                from judged
                where :states::text[] is null or state = any (:states)
                group by state
                """;
    }

    /** The type of what each is due of, such as households; empty where sites owe a number. */
    Optional<String> subjects() {
        return Optional.ofNullable(cadence.eachOf() == null ? null : target(cadence.eachOf()));
    }

    /** The type of the records whose scattered ones count too. */
    Optional<String> scattered() {
        if (!ledger.shape().has("regionCode") || ledger.placedBy() == null) {
            return Optional.empty();
        }
        return ownDeadlines() ? Optional.of(target(ledger.placedBy())) : subjects();
    }

    private String judged() {
        String summed = ownDeadlines()
                ? OF_OWN_DEADLINES
                : OF_PERIODS.formatted(subjects().isPresent() ? OWED_OF_SUBJECTS : OWED_OF_SITES);
        return PLACES.formatted(scattered().isPresent() ? SCATTERED : "") + "item as (" + items() + "),\n" + summed
                + JUDGED;
    }

    private String items() {
        if (ledger.atSeveralSites()) {
            return items("a.place", "cross join unnest(" + table.sites() + ") as a (place)", "a.place", "site_code");
        }
        String atSites = items(table.site(), "", table.site(), "site_code");
        return scattered().isEmpty()
                ? atSites
                : atSites + " union all "
                        + items(table.region(), "", table.site() + " is null and " + table.region(), "region_code");
    }

    private String items(String place, String join, String found, String key) {
        return """
                select %s as place, %s as day, %s as done_on, %s as subject
                from %s r %s
                where r.status = 'ACTIVE' and %s between :first and :last and %s
                    and %s in (select %s from place where (site_code is null) = %s)
                """.formatted(
                        place,
                        day(),
                        ownDeadlines() ? LedgerTable.column(own().settledField()) : "r.recorded_on",
                        cadence.eachOf() == null ? "r.id" : LedgerTable.column(cadence.eachOf()),
                        table.name(),
                        join,
                        day(),
                        cadence.only() == null
                                ? "true"
                                : LedgerTable.column(cadence.only().field()) + " = :only",
                        found,
                        key,
                        key.equals("region_code"));
    }

    private String day() {
        String column = LedgerTable.column(cadence.dateField(ledger.dateField()));
        return cadence.namesMonth() ? "to_date(" + column + ", 'YYYY-MM')" : column;
    }

    private boolean ownDeadlines() {
        return cadence.rhythm() instanceof OwnDeadline;
    }

    private OwnDeadline own() {
        return (OwnDeadline) cadence.rhythm();
    }

    private String target(String field) {
        return ledger.shape().field(field).map(FieldShape::refersTo).orElse(null);
    }
}
