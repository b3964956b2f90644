package cn.anju.industry.series;

import cn.anju.kit.term.Term;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * What is added up month by month, each with the query for what it adds: {@code day}, {@code value}, and where that is
 * ({@code site_code}, {@code scope_region}). It knows {@code :first} and {@code :last}, first and last day of the time. A further
 * measure is a further constant.
 */
@Term(value = "产业月度指标", clause = "8, 11, 21")
public enum SeriesMeasure {
    @Term(value = "流转租金实付（元）", en = "rent paid for land, yuan")
    LAND_RENTS("""
            select r.paid_on as day, r.amount as value, r.site_code, r.scope_region
            from land_rent r where r.status = 'ACTIVE' and r.paid_on between :first and :last
            """),

    @Term(value = "渠道销售额（元）", en = "sales through all channels, yuan")
    SALES("""
            select d.delivered_on as day, d.amount as value, d.site_code, d.scope_region
            from delivery d where d.status = 'ACTIVE' and d.delivered_on between :first and :last
            """),

    @Term(value = "其中：产销合同交货额（元）", en = "of these, deliveries under supply contracts, yuan")
    CONTRACT_DELIVERIES("""
            select d.delivered_on as day, d.amount as value, d.site_code, d.scope_region
            from delivery d join sales_channel c on c.id = d.channel_id and c.kind = 'SUPPLY_CONTRACT'
            where d.status = 'ACTIVE' and d.delivered_on between :first and :last
            """),

    @Term(value = "集体经济收入（元）", en = "income of collectives, yuan")
    COLLECTIVE_INCOME("""
            select e.booked_on as day, e.amount as value, e.site_code, e.scope_region
            from collective_entry e
            where e.status = 'ACTIVE' and e.income_class is not null and e.booked_on between :first and :last
            """),

    @Term(value = "其中：计入年集体经济目标（元）", en = "of these, counted for the yearly target, yuan")
    COUNTED_INCOME("""
            select e.booked_on as day, e.amount as value, e.site_code, e.scope_region
            from collective_entry e
            where e.status = 'ACTIVE' and e.income_class in ('OPERATING', 'LEASING', 'INVESTMENT')
                and e.booked_on between :first and :last
            """),

    @Term(value = "集体经济支出（元）", en = "expenses of collectives, yuan")
    COLLECTIVE_EXPENSES("""
            select e.booked_on as day, e.amount as value, e.site_code, e.scope_region
            from collective_entry e
            where e.status = 'ACTIVE' and e.expense_class is not null and e.booked_on between :first and :last
            """),

    @Term(value = "集体收益分配（元）", en = "distributed among members, yuan")
    DIVIDENDS("""
            select d.decided_on as day, d.total - d.to_reserves as value, d.site_code, d.scope_region
            from distribution d
            where d.status = 'ACTIVE' and d.decided_on between :first and :last
            """);

    private final String values;

    SeriesMeasure(String values) {
        this.values = values;
    }

    /** The values of some measures, as far as they are at places that a condition on {@code v} admits. */
    static String values(Collection<SeriesMeasure> measures, String condition) {
        return measures.stream()
                .map(measure -> "select '%s' as measure, v.* from (%s) v where %s"
                        .formatted(measure, measure.values, condition))
                .collect(Collectors.joining("union all\n"));
    }
}
