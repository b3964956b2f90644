-- What a site should have: the service writes its configuration here whenever it starts, so that queries see it.

create table facility_requirement (
    from_date date not null,
    to_date date,
    facility_class text not null,
    least_residents int not null,
    setting text,
    due_on date not null
);

create table staff_requirement (
    from_date date not null,
    to_date date,
    least_residents int not null,
    minimum int not null,
    usual int not null,
    due_on date not null
);

create table activity_requirement (
    from_date date not null,
    to_date date,
    kind text not null,
    cadence text not null check (cadence in ('quarter', 'year')),
    times int not null
);

-- The sites that are open on a day, with their residents on that day.
create function sites_on(day date)
returns table (
    site_code text, name text, region_code text, opened_on date, setting text, residents int, households int)
language sql stable as $$
    select s.code, s.name, s.region_code, s.opened_on, s.setting, residents_on(s.code, day), s.households
    from site s where s.status = 'ACTIVE' and s.opened_on <= day
$$;

-- For each class of facilities that a site should have: whether there is one and how it is (clause 17).
create function facility_standing(day date)
returns table (site_code text, name text, region_code text, facility_class text, standing text, recorded bigint, since date,
    due_on date)
language sql stable as $$
    select s.site_code, s.name, s.region_code, r.facility_class,
        case when f.recorded = 0 then 'NOT_RECORDED' when f.missing then 'MISSING' when f.damaged then 'DAMAGED'
            else 'IN_ORDER' end,
        f.recorded, f.since, greatest(r.due_on, s.opened_on)
    from sites_on(day) s
    cross join lateral (
        select q.facility_class, min(q.due_on) as due_on from facility_requirement q
        where daterange(q.from_date, q.to_date) @> day and q.least_residents <= s.residents
            and (q.setting is null or q.setting = s.setting)
        group by q.facility_class
    ) r
    cross join lateral (
        select count(*) as recorded, bool_or(f.condition = 'MISSING') as missing, bool_or(f.condition = 'DAMAGED') as damaged,
            min(f.from_date) filter (where f.condition <> 'GOOD') as since
        from facility f
        where f.site_code = s.site_code and f.status = 'ACTIVE' and f.facility_class = r.facility_class
            and daterange(f.from_date, f.to_date) @> day
    ) f
$$;

-- The management staff of each site that should have some, beside what it should have (clause 19).
create function staff_standing(day date)
returns table (
    site_code text, name text, region_code text, residents int, minimum int, usual int, full_time int, paid_from_budget int,
    part_time int, windows int, due_on date)
language sql stable as $$
    select s.site_code, s.name, s.region_code, s.residents, r.minimum, r.usual, m.full_time, m.paid_from_budget, m.part_time,
        (select count(*)::int from service_window w
            where w.site_code = s.site_code and w.status = 'ACTIVE' and daterange(w.from_date, w.to_date) @> day),
        greatest(r.due_on, s.opened_on)
    from sites_on(day) s
    cross join lateral (
        select r.minimum, r.usual, r.due_on from staff_requirement r
        where daterange(r.from_date, r.to_date) @> day and r.least_residents <= s.residents
        order by r.least_residents desc limit 1
    ) r
    cross join lateral (
        select count(*) filter (where m.full_time)::int as full_time,
            count(*) filter (where m.full_time and m.paid_from_budget)::int as paid_from_budget,
            count(*) filter (where not m.full_time)::int as part_time
        from staff_member m
        where m.site_code = s.site_code and m.status = 'ACTIVE' and daterange(m.from_date, m.to_date) @> day
    ) m
$$;

-- How often each site held the activities that it should hold in the quarter or the year of a day (clauses 3 and 23).
create function activity_standing(day date)
returns table (
    site_code text, name text, region_code text, kind text, cadence text, starts_on date, due_on date, wanted int, held int)
language sql stable as $$
    select s.site_code, s.name, s.region_code, r.kind, r.cadence, p.starts_on, p.due_on, r.times,
        (select count(*)::int from activity a
            where a.site_code = s.site_code and a.status = 'ACTIVE' and a.kind = r.kind
                and a.held_on between p.starts_on and day)
    from sites_on(day) s
    cross join activity_requirement r
    cross join lateral (
        select date_trunc(r.cadence, day::timestamp)::date as starts_on,
            (date_trunc(r.cadence, day::timestamp)
                + case r.cadence when 'year' then interval '1 year' else interval '3 months' end - interval '1 day')::date
                as due_on
    ) p
    where daterange(r.from_date, r.to_date) @> day
$$;

-- The buildings of each site that are known to have had a leader, and whether they have one (clause 3).
create function building_standing(day date)
returns table (
    site_code text, name text, region_code text, households int, covered int, buildings text[], without_leader text[])
language sql stable as $$
    select s.site_code, s.name, s.region_code, s.households,
        coalesce(sum(b.households) filter (where b.led), 0)::int,
        coalesce(array_agg(b.building order by b.building) filter (where b.led), '{}'),
        coalesce(array_agg(b.building order by b.building) filter (where not b.led), '{}')
    from sites_on(day) s
    left join (
        select l.site_code, l.building, bool_or(daterange(l.from_date, l.to_date) @> day) as led,
            max(l.households) filter (where daterange(l.from_date, l.to_date) @> day) as households
        from building_leader l where l.status = 'ACTIVE' and l.from_date <= day group by 1, 2
    ) b using (site_code)
    group by 1, 2, 3, 4
$$;
