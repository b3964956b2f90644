-- The sites that are assessed, as the site service tells of them.
create table site (
    code text primary key,
    record_id uuid not null,
    name text not null,
    region_code text not null,
    setting text not null,
    residents int not null,
    households int not null,
    five_type text not null
);
create index site_record on site (record_id);

-- The 点长 of sites.
create table leader (
    record_id uuid primary key,
    site_code text not null,
    name text not null,
    from_on date not null,
    to_on date
);
create index leader_site on leader (site_code, from_on);

-- What counts: one row for each metric that a record counts for and each of its sites.
create table fact (
    record_id uuid not null,
    metric text not null,
    site_code text not null,
    record_type text not null,
    record_version int not null,
    subject text not null,
    value numeric not null,
    from_on date not null,
    to_on date,
    primary key (record_id, metric, site_code)
);
create index fact_of_site on fact (site_code, metric, from_on, record_id);
comment on column fact.to_on is 'first day it no longer counts; open if null';

-- Where the records of a type are found.
create table record_source (
    record_type text primary key,
    path text not null
);

-- Sites whose scores are older than their facts. Marks are only ever inserted by those who change facts, so that they
-- never wait for each other or for the scorer.
create table dirty_site (
    id bigint generated always as identity primary key,
    site_code text not null,
    since date not null
);
create index dirty_site_code on dirty_site (site_code);
comment on column dirty_site.since is 'scores of periods that end before this day are not affected';

-- The quarters whose scores are kept up to date.
create table tracked_period (
    period text primary key,
    as_of date not null
);

create table score (
    period text not null,
    site_code text not null,
    as_of date not null,
    computed_at timestamptz not null,
    total numeric(5, 2) not null,
    applicable_weight numeric not null,
    grade text not null,
    dimensions json not null,
    vetoes text[] not null,
    indicators json not null,
    primary key (period, site_code)
);

-- Counts what replicas have to notice.
create table assessment_state (
    id int primary key check (id = 1),
    revision bigint not null,
    rebuilds bigint not null
);
insert into assessment_state values (1, 1, 0);
comment on column assessment_state.revision is 'grows with every change of scores, sites or leaders';
comment on column assessment_state.rebuilds is 'grows with every order to read the topics again from their beginning';
