package cn.anju.employment.statistics;

/** The queries of the statistics: each gives rows of month, key, measure and value. */
final class StatisticsSql {
    private static final String MONTHS = """
            with months as (select * from unnest(:firsts::date[], :days::date[]) as m (month, day)),
            """;

    private static final String IN_SCOPE = """
            (x.scope_region ^@ any (:regions) or x.site_code = any (:sites))
                and (:siteCodes::text[] is null or x.site_code = any (:siteCodes))
                and (:regionCode::text is null or x.scope_region ^@ :regionCode)
            """;

    private static final String COUNTED = """
            select c.month, c.key, v.measure, v.value
            from counted c cross join lateral (values %s) as v (measure, value)
            where v.value > 0
            """;

    private StatisticsSql() {}

    /** Who is in the register, who wants work and who has some. */
    static String labourers(Grouping by) {
        return MONTHS
                + """
                at_work as (
                    select distinct m.month, e.labourer_id
                    from months m join employment e on e.from_date <= m.day and coalesce(e.to_date > m.day, true)
                    where e.status = 'ACTIVE' and e.channel = any (:channels)
                ),
                counted as (
                    select m.month, %s as key, count(*) as labourers, count(w.labourer_id) as employed,
                        count(*) filter (where p.status is distinct from 'VOIDED' and x.able and x.willing
                            and (p.birth_date is null or (
                                p.birth_date + make_interval(years => :lowestAge) <= m.day
                                and p.birth_date + make_interval(years => 1 + case p.sex when '2'
                                    then :highestOfWomen::int else :highestOfMen::int end) > m.day))) as willing
                    from months m join labourer x on x.from_date <= m.day and coalesce(x.to_date > m.day, true)
                        left join person p on p.id = x.person_id
                        left join at_work w on w.month = m.month and w.labourer_id = x.id
                    where x.status = 'ACTIVE' and %s
                    group by 1, 2
                )
                """.formatted(by.ofRecord(), IN_SCOPE)
                + COUNTED.formatted("('LABOURERS', c.labourers), ('WILLING', c.willing), ('EMPLOYED', c.employed)");
    }

    /** Which households have somebody to work and somebody at work. */
    static String households(Grouping by) {
        return MONTHS
                + """
                counted as (
                    select m.month, %s as key, count(*) as willing, count(*) filter (where x.employed) as employed
                    from months m join household_employment x
                        on x.from_date <= m.day and coalesce(x.to_date > m.day, true)
                    where x.status = 'ACTIVE' and x.willing_worker and %s
                    group by 1, 2
                )
                """.formatted(by.ofRecord(), IN_SCOPE)
                + COUNTED.formatted("('WILLING_HOUSEHOLDS', c.willing), ('EMPLOYED_HOUSEHOLDS', c.employed),"
                        + " ('ZERO_HOUSEHOLDS', c.willing - c.employed)");
    }

    /** Which employments began and ended. */
    static String turnover(Grouping by) {
        return MONTHS
                + """
                counted as (
                    select m.month, %s as key, count(*) filter (where x.from_date between m.month and m.day) as begun,
                        count(*) filter (where x.to_date between m.month and m.day) as ended
                    from months m join employment x
                        on x.from_date between m.month and m.day or x.to_date between m.month and m.day
                    where x.status = 'ACTIVE' and %s
                    group by 1, 2
                )
                """.formatted(by.ofRecord(), IN_SCOPE)
                + COUNTED.formatted("('BEGUN', c.begun), ('ENDED', c.ended)");
    }

    /** How many labourers have work of each channel. */
    static String channels() {
        return MONTHS + """
                counted as (
                    select m.month, x.channel as key, count(distinct x.labourer_id) as employed
                    from months m join employment x on x.from_date <= m.day and coalesce(x.to_date > m.day, true)
                    where x.status = 'ACTIVE' and %s
                    group by 1, 2
                )
                """.formatted(IN_SCOPE) + COUNTED.formatted("('EMPLOYED', c.employed)");
    }

    /** What was published; a posting counts at each of its sites, and once in a region. */
    static String postings(Grouping by) {
        return MONTHS
                + """
                published as (
                    select distinct m.month, %s as key, x.id, x.openings
                    from months m join job_posting x on x.published_on between m.month and m.day
                        cross join unnest(x.site_codes) as c (code)
                        left join known_record k on k.record_type = 'site.site' and k.code = c.code
                    where x.status = 'ACTIVE' and (k.region_code ^@ any (:regions) or c.code = any (:sites))
                        and (:siteCodes::text[] is null or c.code = any (:siteCodes))
                        and (:regionCode::text is null or k.region_code ^@ :regionCode)
                ),
                counted as (
                    select month, key, count(*) as postings, sum(openings) as openings from published group by 1, 2
                )
                """.formatted(by.ofPosting())
                + COUNTED.formatted("('POSTINGS', c.postings), ('OPENINGS', c.openings)");
    }

    /** Who was referred, and who was hired so. */
    static String referrals(Grouping by) {
        return MONTHS
                + """
                counted as (
                    select m.month, %s as key,
                        count(*) filter (where x.referred_on between m.month and m.day) as referrals,
                        count(*) filter (where x.outcome = 'HIRED' and x.outcome_on between m.month and m.day) as hired
                    from months m join referral x
                        on x.referred_on between m.month and m.day or x.outcome_on between m.month and m.day
                    where x.status = 'ACTIVE' and %s
                    group by 1, 2
                )
                """.formatted(by.ofRecord(), IN_SCOPE)
                + COUNTED.formatted("('REFERRALS', c.referrals), ('HIRED', c.hired)");
    }

    /** The names of places by their codes. */
    static final String NAMES = """
            select code, max(name) from known_record
            where record_type in ('site.site', 'site.region') and status = 'ACTIVE' and code = any (?)
            group by code
            """;
}
