-- How many live at a site since when, and who leads it, reports on it and is its contact (clauses 1, 2 and 17; R01, R02, R04, R22).
create extension if not exists btree_gist;

create table site_residents (
    like ledger_record including all,
    site_code text not null,
    from_date date not null,
    residents int not null check (residents >= 0),
    source text
);
create unique index ux_site_residents__from on site_residents (site_code, from_date) where status = 'ACTIVE';
create index on site_residents (from_date, id);

-- The last count until the day; before the first one, that; where nobody has counted, what the register says.
create function residents_on(at_site text, on_day date) returns int language sql stable as $$
    select coalesce(
        (select c.residents from site_residents c
            where c.site_code = at_site and c.status = 'ACTIVE' and c.from_date <= on_day
            order by c.from_date desc limit 1),
        (select c.residents from site_residents c
            where c.site_code = at_site and c.status = 'ACTIVE' order by c.from_date limit 1),
        (select s.residents from site s where s.code = at_site and s.status = 'ACTIVE'))
$$;

-- Sites of one county are told apart by their names.
alter table site add shared_names text[];
create unique index ux_site__name on site (left(code, 6), name) where status = 'ACTIVE';

-- A site has one leader at a time.
alter table site_leader add constraint ux_site_leader__from
    exclude using gist (site_code with =, daterange(from_date, to_date) with &&)
    where (level = 'SITE' and status = 'ACTIVE');

create table leader_hearing (
    like ledger_record including all,
    site_codes varchar[] not null check (cardinality(site_codes) > 0),
    heard_on date not null,
    leader_id uuid references site_leader,
    summary text
);
create index on leader_hearing using gin (site_codes);
create index on leader_hearing (heard_on, id);
create index on leader_hearing (leader_id);

create table liaison_cadre (
    like ledger_record including all,
    site_code text not null,
    from_date date not null,
    to_date date check (to_date > from_date),
    name text not null,
    unit text not null
);
create index on liaison_cadre (site_code, from_date);
create index on liaison_cadre (from_date, id);

create table demonstration_acceptance (
    like ledger_record including all,
    site_code text not null,
    accepted_on date not null,
    accepted_by text not null,
    opinion text
);
create index on demonstration_acceptance (site_code, accepted_on);
create index on demonstration_acceptance (accepted_on, id);
