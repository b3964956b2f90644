-- Workshops, public-welfare posts, subsidies, and what sites offer (clauses 12 to 16).

create table workshop (
    like ledger_record including all,
    site_code text not null,
    name text not null,
    from_date date not null,
    to_date date,
    state text not null,
    watched_until date,
    workers int not null check (workers >= 0),
    relocated_workers int not null check (relocated_workers between 0 and workers),
    orders int check (orders >= 0),
    operator text,
    product text,
    check ((state = 'CLOSED') = (to_date is not null)),
    check ((state = 'WATCHED') = (watched_until is not null))
);
create index on workshop (site_code, from_date);
create index on workshop (from_date, id);
create index on workshop (watched_until) where watched_until is not null;

create table workshop_check (
    like ledger_record including all,
    workshop_id uuid not null references workshop,
    site_code text not null,
    checked_on date not null,
    orders int not null check (orders >= 0),
    workers int check (workers >= 0),
    passed boolean not null,
    findings text,
    checked_by text
);
create index on workshop_check (site_code, checked_on);
create index on workshop_check (checked_on, id);
create index on workshop_check (workshop_id, checked_on);

create table workshop_stop (
    like ledger_record including all,
    workshop_id uuid not null references workshop,
    site_code text not null,
    from_date date not null,
    to_date date check (to_date > from_date),
    reason text not null
);
create index on workshop_stop (site_code, from_date);
create index on workshop_stop (from_date, id);
create index on workshop_stop (workshop_id);

create table workshop_closure (
    like ledger_record including all,
    workshop_id uuid not null references workshop,
    site_code text not null,
    from_date date not null,
    to_date date check (to_date > from_date),
    reason text not null,
    note text
);
alter table workshop_closure add constraint ux_workshop_closure__workshop_id
    exclude using gist (workshop_id with =, daterange(from_date, to_date) with &&) where (status = 'ACTIVE');
create index on workshop_closure (site_code, from_date);
create index on workshop_closure (from_date, id);
create index on workshop_closure (workshop_id);

create table public_post (
    like ledger_record including all,
    site_code text,
    region_code text,
    kind text not null,
    labourer_id uuid not null references labourer,
    priority text not null,
    from_date date not null,
    to_date date check (to_date > from_date),
    monthly_pay numeric(10, 2) not null check (monthly_pay > 0),
    unit text,
    duties text,
    check (num_nonnulls(site_code, region_code) = 1)
);
-- The same person may be in the register twice, which the rule looks at as well; this holds whatever writes the table.
alter table public_post add constraint ux_public_post__labourer_id
    exclude using gist (labourer_id with =, daterange(from_date, to_date) with &&) where (status = 'ACTIVE');
create index on public_post (site_code, from_date);
create index on public_post (from_date, id);
create index on public_post (labourer_id);
create index on public_post (to_date) where to_date is not null;

create table post_appropriation (
    like ledger_record including all,
    valid_in text not null,
    year int not null,
    decided_on date not null,
    amount numeric(14, 2) not null check (amount > 0),
    source text not null
);
create index on post_appropriation (decided_on, id);
create index on post_appropriation (year);

create table subsidy (
    like ledger_record including all,
    labourer_id uuid not null references labourer,
    site_code text,
    region_code text,
    granted_on date not null,
    year int not null,
    kind text not null,
    destination text check (destination is null or kind = 'TRAVEL'),
    amount numeric(10, 2) not null check (amount > 0),
    training_id uuid references training,
    workshop_id uuid references workshop,
    note text,
    check (num_nonnulls(site_code, region_code) = 1)
);
create index on subsidy (training_id) where training_id is not null;
create index on subsidy (workshop_id) where workshop_id is not null;
create index on subsidy (site_code, granted_on);
create index on subsidy (granted_on, id);
create index on subsidy (labourer_id, year);

alter table training
    add column certified_ids uuid[],
    add column certificate text,
    add column enterprise text,
    add column directed boolean,
    add column subsidy_per_head numeric(10, 2) check (subsidy_per_head >= 0);
create index on training using gin (certified_ids);

create table service_point (
    like ledger_record including all,
    site_code text not null,
    from_date date not null,
    to_date date check (to_date > from_date),
    kind text not null,
    staffed boolean not null,
    name text,
    agency text
);
create index on service_point (site_code, from_date);
create index on service_point (from_date, id);

create table outreach_event (
    like ledger_record including all,
    site_code text not null,
    held_on date not null,
    kind text not null,
    enterprises int check (enterprises >= 0),
    openings int check (openings >= 0),
    households int check (households >= 0),
    placed int check (placed >= 0),
    summary text
);
create index on outreach_event (site_code, held_on);
create index on outreach_event (held_on, id);

create table prosperity_leader (
    like ledger_record including all,
    person_id uuid not null,
    site_code text,
    region_code text,
    from_date date not null,
    to_date date check (to_date > from_date),
    field text not null,
    households_led int check (households_led >= 0),
    achievements text,
    check (num_nonnulls(site_code, region_code) = 1)
);
create index on prosperity_leader (site_code, from_date);
create index on prosperity_leader (from_date, id);
create index on prosperity_leader (person_id);

create table labour_team (
    like ledger_record including all,
    site_code text not null,
    name text not null,
    from_date date not null,
    to_date date check (to_date > from_date),
    kind text not null,
    members uuid[] not null check (cardinality(members) > 0)
);
create index on labour_team (site_code, from_date);
create index on labour_team (from_date, id);
create index on labour_team using gin (members);

create table team_contract (
    like ledger_record including all,
    team_id uuid not null references labour_team,
    site_code text not null,
    signed_on date not null,
    amount numeric(12, 2) not null check (amount > 0),
    work text not null,
    client text
);
create index on team_contract (site_code, signed_on);
create index on team_contract (signed_on, id);
create index on team_contract (team_id);

create table team_payout (
    like ledger_record including all,
    contract_id uuid not null references team_contract,
    site_code text not null,
    labourer_id uuid not null references labourer,
    paid_on date not null,
    amount numeric(10, 2) not null check (amount > 0),
    days int check (days > 0),
    note text
);
create index on team_payout (site_code, paid_on);
create index on team_payout (paid_on, id);
create index on team_payout (contract_id);
create index on team_payout (labourer_id);
