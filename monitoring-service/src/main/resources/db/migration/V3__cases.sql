-- Clues, cases with their process, monthly updates and measures (clauses 4 and 5, R07 and R09).

create table clue (
    like ledger_record including all,
    household_id uuid not null references household,
    site_code text,
    region_code text,
    raised_on date not null,
    channel text not null,
    risk_kinds text[] not null check (cardinality(risk_kinds) > 0),
    warning_id uuid references warning,
    description text,
    settled_on date check (settled_on >= raised_on),
    outcome text,
    check (num_nonnulls(site_code, region_code) = 1),
    check (num_nonnulls(settled_on, outcome) in (0, 2))
);
create index on clue (household_id);
create index on clue (warning_id);
create index on clue (site_code, raised_on);
create index on clue (raised_on, id);

create table risk_case (
    like ledger_record including all,
    household_id uuid not null references household,
    site_code text,
    region_code text,
    opened_on date not null,
    clue_id uuid references clue,
    risk_kinds text[] not null check (cardinality(risk_kinds) > 0),
    route text not null,
    situation text,
    state text not null,
    state_since date not null,
    due_on date,
    decision text,
    decided_on date,
    monitored_on date,
    category text,
    eliminated_on date check (eliminated_on >= monitored_on),
    check (num_nonnulls(site_code, region_code) = 1),
    check (num_nonnulls(decision, decided_on) in (0, 2)),
    check ((monitored_on is not null) = coalesce(decision = 'MONITORED', false)),
    check (num_nonnulls(monitored_on, category) in (0, 2))
);
-- A household is monitored by one case at a time.
create unique index ux_risk_case__household_id on risk_case (household_id)
    where status = 'ACTIVE' and monitored_on is not null and eliminated_on is null;
create index on risk_case (household_id);
create index on risk_case (clue_id);
create index on risk_case (site_code, opened_on);
create index on risk_case (opened_on, id);
create index on risk_case (due_on) where due_on is not null;

-- The steps that were taken with cases; each makes a version of its case.
create table case_transition (
    case_id uuid not null references risk_case,
    version int not null check (version > 1),
    action text not null,
    from_state text not null,
    to_state text not null,
    happened_on date not null,
    due_on date,
    actor text not null,
    role text not null,
    voter text,
    recorded_at timestamptz not null,
    recorded_on date not null,
    given jsonb not null,
    request_key uuid,
    fingerprint text,
    primary key (case_id, version),
    unique (case_id, request_key)
);
comment on column case_transition.given is 'everything that was given with the step, as it was sent';

create table case_update (
    like ledger_record including all,
    case_id uuid not null references risk_case,
    site_code text,
    region_code text,
    updated_on date not null,
    month text not null check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    risk_change text,
    progress text,
    check (num_nonnulls(site_code, region_code) = 1)
);
create index on case_update (case_id, month);
create index on case_update (site_code, updated_on);
create index on case_update (updated_on, id);

create table support_measure (
    like ledger_record including all,
    case_id uuid not null references risk_case,
    site_code text,
    region_code text,
    from_date date not null,
    to_date date check (to_date > from_date),
    risk_kind text not null,
    kind text not null,
    state text not null,
    bureau text,
    amount numeric(12, 2) check (amount >= 0),
    description text,
    check (num_nonnulls(site_code, region_code) = 1)
);
create index on support_measure (case_id, risk_kind);
create index on support_measure (site_code, from_date);
create index on support_measure (from_date, id);
