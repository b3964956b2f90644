-- What the checklists of annex 2 look at beside the facts of the scheme: the records named in five-types/records.csv.
create table five_type_record (
    record_id uuid not null,
    record_type text not null,
    site_code text not null,
    holds daterange not null,
    fields jsonb not null,
    primary key (record_id, record_type)
);
create index on five_type_record (site_code, record_type);
comment on column five_type_record.holds is 'days on which it holds; of what happens once, from that day on';

create table five_type_source (
    record_type text primary key,
    path text not null
);

-- Which type a site is to become, and by when.
create table five_type_site (
    code text primary key,
    record_id uuid not null,
    name text not null,
    region_code text not null,
    five_type text not null,
    target_year int
);
create index on five_type_site (record_id);
create index on five_type_site (region_code text_pattern_ops);

-- All of it was told before anybody here took note.
delete from consumed_record where record_type in (
    'site.site', 'site.facility', 'site.party-organization', 'site.building-leader', 'site.co-building-partner',
    'site.co-building-contribution', 'site.activity', 'industry.cooperative', 'industry.garden-plot', 'industry.base',
    'industry.distribution', 'industry.collective-asset', 'industry.sales-channel', 'employment.service-point',
    'employment.training', 'employment.outreach-event', 'employment.employment-code', 'employment.prosperity-leader');
update consumed_position set next_offset = 0;

-- The way of a site from the plan to its acceptance (clauses 25 and 26).
create table five_type_acceptance (
    like ledger_record including all,
    site_code text not null,
    five_type text not null,
    planned_on date not null,
    due_on date not null,
    plan text not null,
    state text not null check (state in ('PLANNED', 'SELF_CHECKED', 'INSPECTED', 'ACCEPTED', 'RETURNED')),
    self_checked_on date,
    self_check text,
    inspected_on date,
    inspector text,
    findings jsonb,
    decided_on date,
    verdict text,
    accepted_on date,
    missing text[],
    check ((state = 'ACCEPTED') = (accepted_on is not null)),
    check (state in ('PLANNED') or self_checked_on is not null),
    check (state in ('PLANNED', 'SELF_CHECKED') or (inspected_on is not null and findings is not null))
);
create index on five_type_acceptance (site_code, five_type, planned_on);
create index on five_type_acceptance (planned_on, id);
create index on five_type_acceptance (due_on) where accepted_on is null;
