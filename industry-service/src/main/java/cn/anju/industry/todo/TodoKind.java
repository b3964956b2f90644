package cn.anju.industry.todo;

import cn.anju.industry.land.rent.RentArrearsFinder;
import cn.anju.kit.term.Term;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What can be to do, each with the ledger where it is done and the query for it: {@code id} of the record in question or null,
 * {@code site_code}, {@code scope_region} and {@code due_on}. It knows {@code :on}, today, the deadlines of the annex such as
 * {@code :dueR13}, and {@code site} with the active sites. A further kind is a further constant.
 */
@Term(value = "产业待办类别", clause = "7-11, 21; R13-R15, R28, R29")
@Schema(name = "IndustryTodoKind")
public enum TodoKind {
    @Term("微田园尚未开发分配")
    GARDEN_MISSING("garden-plots", """
            select null::uuid as id, s.code as site_code, s.region_code as scope_region, :dueR13::date as due_on
            from site s
            where s.residents >= 200 and s.setting is distinct from 'TOWN_OR_PARK' and not exists (
                select from garden_plot p
                where p.site_code = s.code and p.status = 'ACTIVE' and daterange(p.from_date, p.to_date) @> :on::date
                    and cardinality(p.household_ids) > 0)
            """),

    @Term("主导产业尚未选定")
    MAIN_INDUSTRY_MISSING("industries", """
            select null::uuid, s.code, s.region_code, :dueR14::date
            from site s
            where s.residents >= 200 and not exists (
                select from industry i
                where i.site_code = s.code and i.status = 'ACTIVE' and i.main
                    and daterange(i.from_date, i.to_date) @> :on::date)
            """),

    @Term("产业基地尚未运营")
    BASE_MISSING("bases", """
            select null::uuid, s.code, s.region_code, :dueR14::date
            from site s
            where s.residents >= 200 and not exists (
                select from base b
                where b.site_code = s.code and b.status = 'ACTIVE' and b.operating
                    and daterange(b.from_date, b.to_date) @> :on::date)
            """),

    @Term("消费帮扶馆尚未设置")
    SUPPORT_HALL_MISSING("sales-channels", """
            select null::uuid, s.code, s.region_code, :dueR15::date
            from site s
            where s.residents >= 200
                and exists (
                    select from industry i
                    where i.site_code = s.code and i.status = 'ACTIVE' and i.main
                        and daterange(i.from_date, i.to_date) @> :on::date)
                and not exists (
                    select from sales_channel c
                    where c.site_code = s.code and c.status = 'ACTIVE' and c.kind = 'SUPPORT_HALL'
                        and daterange(c.from_date, c.to_date) @> :on::date)
            """),

    @Term("闲置资产尚未摸底")
    IDLE_SURVEY_MISSING("idle-assets", """
            select null::uuid, s.code, s.region_code, :dueR28::date
            from site s
            where not exists (
                select from idle_asset a where a.site_code = s.code and a.status = 'ACTIVE' and a.surveyed_on <= :on)
            """),

    @Term("流转租金逾期未付")
    RENT_OVERDUE(
            "land-transfers",
            "select o.id, o.site_code, o.scope_region, o.since from (" + RentArrearsFinder.OWED + ") o"),

    @Term("政府担保贷款未经法律审查")
    LOAN_UNREVIEWED("land-loans", """
            select l.id, l.site_code, l.scope_region, l.granted_on
            from land_loan l
            where l.status = 'ACTIVE' and l.guarantor = 'GOVERNMENT' and l.repaid_on is null and not l.legal_review
            """),

    @Term("集体经济组织尚未成立")
    COLLECTIVE_MISSING("collective-organizations", """
            select null::uuid, s.code, s.region_code, :dueR29::date
            from site s
            where s.residents >= 200 and not exists (
                select from collective_organization o
                where o.site_code = s.code and o.status = 'ACTIVE' and o.established_on <= :on)
            """),

    @Term("合同款逾期未收")
    CONTRACT_OVERDUE("collective-contracts", """
            select c.id, c.site_code, c.scope_region, min(i.due_on)
            from collective_contract c
            cross join lateral (
                select coalesce(sum(e.amount), 0) as amount from collective_entry e
                where e.contract_id = c.id and e.status = 'ACTIVE' and e.booked_on <= :on) paid
            cross join lateral instalments(c) i
            where c.status = 'ACTIVE' and i.due_on <= :on and i.number * i.amount > paid.amount
            group by c.id
            """),

    /** Due by the tenth of the month after. */
    @Term("上月账尚未结")
    BOOKS_OPEN("book-closings", """
            select o.id, o.site_code, o.scope_region,
                (date_trunc('month', b.closed_through + 1) + interval '1 month 9 days')::date
            from collective_organization o join closed_books b on b.organization_id = o.id
            where o.status = 'ACTIVE' and b.closed_through < date_trunc('month', :on::date)::date - 1
            """);

    private final String ledger;
    private final String open;

    TodoKind(String ledger, String open) {
        this.ledger = ledger;
        this.open = open;
    }

    String ledger() {
        return "/api/v1/industry/" + ledger;
    }

    /** Everything that is to do. */
    static String all() {
        return Arrays.stream(values())
                .map(kind -> "select '%s' as kind, t.* from (%s) t (id, site_code, scope_region, due_on)"
                        .formatted(kind, kind.open))
                .collect(Collectors.joining("\nunion all\n"));
    }
}
