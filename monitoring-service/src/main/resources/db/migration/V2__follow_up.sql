-- What is looked at, warned of and handed out month by month (clauses 4 and 6).

create table revisit (
    like ledger_record including all,
    household_id uuid not null references household,
    site_code text,
    region_code text,
    visited_on date not null,
    visitor text not null,
    members_change text not null,
    health_change text not null,
    industry_change text not null,
    employment_change text not null,
    income_change text not null,
    policies_received boolean not null,
    paired_support boolean not null,
    community_life boolean not null,
    requests_settled boolean not null,
    sudden_hardship boolean not null,
    remarks text,
    check (num_nonnulls(site_code, region_code) = 1)
);
create index on revisit (household_id, visited_on);
create index on revisit (site_code, visited_on);
create index on revisit (visited_on, id);

create table warning (
    like ledger_record including all,
    household_id uuid not null references household,
    site_code text,
    region_code text,
    issued_on date not null,
    verify_by date not null check (verify_by >= issued_on),
    verified_on date check (verified_on >= issued_on),
    source_id uuid,
    bureau text not null,
    kind text not null,
    conflicting_values jsonb,
    outcome text,
    check (num_nonnulls(site_code, region_code) = 1),
    check (num_nonnulls(verified_on, outcome) in (0, 2))
);
create index on warning (household_id);
create index on warning (site_code, issued_on);
create index on warning (issued_on, id);

create table policy_card (
    like ledger_record including all,
    household_id uuid not null references household,
    site_code text,
    region_code text,
    issued_on date not null,
    year int not null,
    posted_on_wall boolean not null,
    check (num_nonnulls(site_code, region_code) = 1)
);
create index on policy_card (household_id);
create index on policy_card (site_code, issued_on);
create index on policy_card (issued_on, id);
