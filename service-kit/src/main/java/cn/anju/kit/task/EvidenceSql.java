package cn.anju.kit.task;

/** The queries around those that are declared: who may know of an item, and how many there are. */
final class EvidenceSql {
    private static final String PLACES = """
            with item as (%s)
            select i.site_code, max(i.region_code) as region_code, max(k.name) as name,
                count(*) as due, count(*) filter (where i.done) as done
            from item i left join known_record k on k.status = 'ACTIVE' and k.code = coalesce(i.site_code, i.region_code)
                and k.record_type = case when i.site_code is null then 'site.region' else 'site.site' end
            where (i.region_code ^@ any (:regions) or i.site_code = any (:sites))
                and (:siteCodes::text[] is null or i.site_code = any (:siteCodes))
                and (:regionCode::text is null or i.region_code ^@ :regionCode)
            group by i.site_code, coalesce(i.site_code, i.region_code)
            order by i.site_code is null, coalesce(i.site_code, i.region_code) collate "C"
            """;

    private static final String AREAS = """
            with item as (%s),
            concerned as (
                select done, regexp_replace(coalesce(area, ''),
                    '^(.{2})0{10}$|^(.{4})0{8}$|^(.{6})0{6}$|^(.{9})000$', '\\1\\2\\3\\4') as area
                from item
            ),
            reach as (
                select unnest(:regions) as code
                union all
                select region_code from known_record
                where record_type = 'site.site' and status = 'ACTIVE' and code = any (:sites)
            )
            select greatest(count(*), :least::int) as due, count(*) filter (where c.done) as done
            from concerned c where exists (select from reach r where r.code ^@ c.area or c.area ^@ r.code)
            """;

    private EvidenceSql() {}

    static String of(Evidence evidence) {
        String frame = evidence.breadth() == Evidence.Breadth.PLACE ? PLACES : AREAS;
        return frame.formatted(evidence.query());
    }
}
