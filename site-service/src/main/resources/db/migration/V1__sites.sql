-- Divisions, sites and who leads them (clauses 1, 25).

create table region (
    like ledger_record including all,
    code text not null,
    name text not null,
    level text not null,
    aliases text[],
    from_date date not null,
    to_date date check (to_date > from_date),
    note text
);
create unique index ux_region__code on region (code) where status = 'ACTIVE';

create table site (
    like ledger_record including all,
    opened_on date not null,
    code text not null,
    name text not null,
    aliases text[],
    region_code text not null,
    setting text not null,
    residents int not null check (residents >= 0),
    households int not null check (households >= 0),
    five_type text not null,
    target_year int not null,
    demonstration boolean not null,
    plan_statements text,
    minimum_residents int
);
create unique index ux_site__code on site (code) where status = 'ACTIVE';

create table site_leader (
    like ledger_record including all,
    site_code text,
    region_code text,
    from_date date not null,
    to_date date check (to_date > from_date),
    name text not null,
    post text,
    level text not null,
    plan_filed_on date,
    duties_filed_on date,
    task_list_filed_on date,
    check (num_nonnulls(site_code, region_code) = 1)
);
create index on site_leader (site_code, from_date);

create table leader_visit (
    like ledger_record including all,
    site_code text not null,
    visited_on date not null,
    leader_id uuid,
    purpose text not null,
    findings text
);
create index on leader_visit (site_code, visited_on);
create index on leader_visit (visited_on, id);
