package cn.anju.industry.benefit;

import cn.anju.kit.term.Term;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What families get from the industry of their site, each with the query for its records: {@code ledger}, {@code id},
 * {@code household_id}, {@code day}, {@code amount} in yuan and {@code area_mu}, either or both of which may be null, and where
 * the record is ({@code site_code}, {@code scope_region}). It knows {@code :first} and {@code :last}, the first and the last day
 * of the year. A further source is a further constant.
 */
@Term(value = "户受益来源", clause = "7, 8, 11, 21")
public enum BenefitSource {
    @Term(value = "土地流转租金", en = "rent for land")
    LAND_RENT("""
            select 'land-rents' as ledger, r.id, t.household_id, r.paid_on as day, r.amount, null::numeric as area_mu,
                r.site_code, r.scope_region
            from land_rent r join land_transfer t on t.id = r.transfer_id
            where r.status = 'ACTIVE' and r.paid_on between :first and :last
            """),

    /** Has no price; families of a garden whose part is not measured have no area either. */
    @Term(value = "微田园", en = "part of a garden")
    GARDEN("""
            select 'garden-allotments' as ledger, a.id, a.household_id, greatest(a.from_date, :first) as day,
                null::numeric as amount, a.area_mu, a.site_code, a.scope_region
            from garden_allotment a join garden_plot p on p.id = a.plot_id
            where a.status = 'ACTIVE'
                and daterange(a.from_date, a.to_date) * daterange(p.from_date, p.to_date) && daterange(:first, :last, '[]')
            union all
            select 'garden-plots', p.id, h.household_id, greatest(p.from_date, :first), null, null, p.site_code, p.scope_region
            from garden_plot p cross join unnest(p.household_ids) as h (household_id)
            where p.status = 'ACTIVE' and daterange(p.from_date, p.to_date) && daterange(:first, :last, '[]')
                and not exists (
                    select from garden_allotment a
                    where a.plot_id = p.id and a.household_id = h.household_id and a.status = 'ACTIVE')
            """),

    /** What products brought, costs not taken off. */
    @Term(value = "产品销售", en = "sales of own products")
    SALES("""
            select 'deliveries' as ledger, d.id, d.household_id, d.delivered_on as day, d.amount, null::numeric as area_mu,
                d.site_code, d.scope_region
            from delivery d
            where d.status = 'ACTIVE' and d.household_id is not null and d.delivered_on between :first and :last
            """),

    @Term(value = "集体收益分配", en = "share in what the collective earned")
    DIVIDEND("""
            select 'distributions' as ledger, d.id, l.household_id, d.decided_on as day, l.amount, null::numeric as area_mu,
                d.site_code, d.scope_region
            from distribution d join distribution_line l on l.distribution_id = d.id
            where d.decided_on between :first and :last
            """),

    @Term(value = "集体工资", en = "wages of the collective")
    WAGES("""
            select 'collective-entries' as ledger, e.id, e.household_id, e.booked_on as day, e.amount, null::numeric as area_mu,
                e.site_code, e.scope_region
            from collective_entry e
            where e.status = 'ACTIVE' and e.household_id is not null and e.expense_class = 'WAGES'
                and e.booked_on between :first and :last
            """);

    private final String records;

    BenefitSource(String records) {
        this.records = records;
    }

    /** The records of all sources, as far as they are at places that a condition on {@code b} admits. */
    static String records(String condition) {
        return Arrays.stream(values())
                .map(source ->
                        "select '%s' as source, b.* from (%s) b where %s".formatted(source, source.records, condition))
                .collect(Collectors.joining("union all\n"));
    }
}
