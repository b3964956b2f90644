-- What a family lives on and is entitled to, who stands by it, when it is away, and how the register changes (clauses 2, 4
-- to 6 and 22).

create extension if not exists btree_gist;

create table monitoring_line (
    like ledger_record including all,
    valid_in text not null,
    from_date date not null,
    to_date date check (to_date > from_date),
    amount numeric(10, 2) not null check (amount > 0),
    source text not null
);
comment on column monitoring_line.amount is 'yuan per person and year';
alter table monitoring_line add constraint ux_monitoring_line__valid_in
    exclude using gist (valid_in with =, daterange(from_date, to_date) with &&) where (status = 'ACTIVE');
create index on monitoring_line (from_date, id);

create table income (
    like ledger_record including all,
    household_id uuid not null references household,
    site_code text,
    region_code text,
    period_end date not null,
    wages numeric(12, 2) not null check (wages >= 0),
    business numeric(12, 2) not null check (business >= 0),
    property numeric(12, 2) not null check (property >= 0),
    transfers numeric(12, 2) not null check (transfers >= 0),
    business_costs numeric(12, 2) not null check (business_costs >= 0),
    members int not null check (members between 1 and 30),
    per_head numeric(12, 2) not null,
    self_paid_medical numeric(12, 2) check (self_paid_medical >= 0),
    remarks text,
    check (num_nonnulls(site_code, region_code) = 1)
);
comment on column income.per_head is 'wages, business, property and transfers less business costs, by members';
comment on column income.self_paid_medical is 'looked at on its own, never subtracted from income';
create index on income (household_id, period_end);
create index on income (site_code, period_end);
create index on income (period_end, id);

create table policy (
    like ledger_record including all,
    name text not null,
    level text not null,
    local boolean not null,
    valid_in text check (valid_in is not null or level = 'NATIONAL'),
    from_date date not null,
    to_date date check (to_date > from_date),
    document text not null,
    content text not null,
    responsible_unit text
);
comment on column policy.valid_in is 'beginning of the codes of the divisions in which it holds; null for all';
create index on policy (from_date, id);

create table entitlement (
    like ledger_record including all,
    household_id uuid not null references household,
    site_code text,
    region_code text,
    policy_id uuid not null references policy,
    granted_on date not null,
    amount numeric(12, 2) check (amount >= 0),
    remarks text,
    check (num_nonnulls(site_code, region_code) = 1)
);
create index on entitlement (household_id, granted_on);
create index on entitlement (policy_id);
create index on entitlement (site_code, granted_on);
create index on entitlement (granted_on, id);

create table support_pairing (
    like ledger_record including all,
    household_id uuid not null references household,
    site_code text,
    region_code text,
    side text not null,
    cadre_name text not null,
    unit text not null,
    from_date date not null,
    to_date date check (to_date > from_date),
    check (num_nonnulls(site_code, region_code) = 1)
);
create index on support_pairing (household_id);
create index on support_pairing (site_code, from_date);
create index on support_pairing (from_date, id);

create table seasonal_return (
    like ledger_record including all,
    household_id uuid not null references household,
    site_code text,
    region_code text,
    left_on date not null,
    returned_on date check (returned_on >= left_on),
    commitment_signed_on date not null,
    purpose text,
    lodging text,
    check (num_nonnulls(site_code, region_code) = 1)
);
create index on seasonal_return (household_id);
create index on seasonal_return (site_code, left_on);
create index on seasonal_return (left_on, id);

create table household_change (
    like ledger_record including all,
    household_id uuid not null references household,
    site_code text,
    region_code text,
    effective_on date not null,
    kind text not null,
    reason text,
    from_site_code text,
    from_region_code text,
    settled_before date,
    other_household_id uuid references household,
    head_id uuid,
    former_head_id uuid,
    persons int not null check (persons >= 0),
    check (num_nonnulls(site_code, region_code) = 1)
);
create index on household_change (household_id, effective_on);
create index on household_change (other_household_id);
create index on household_change (site_code, effective_on);
create index on household_change (effective_on, id);

-- The line of 2021, the last that was the same in all provinces; later ones are recorded as provinces set them.
insert into monitoring_line (id, version, status, recorded_at, recorded_on, recorded_by, changed_at, changed_by, late,
    valid_in, from_date, to_date, amount, source)
values ('5d0f7c1e-6a1b-4d3c-8f2a-202100006000', 1, 'ACTIVE', now(), current_date, 'anju-monitoring', now(),
    'anju-monitoring', false, '36', '2021-01-01', '2022-01-01', 6000.00, '2021年防止返贫监测范围：家庭年人均纯收入6000元');
insert into journal (record_type, record_id, version, status, actor, at, payload)
select 'monitoring.monitoring-line', id, version, status, recorded_by, recorded_at, json_build_object(
    'id', id, 'version', version, 'status', status, 'validIn', valid_in, 'from', from_date, 'to', to_date,
    'amount', amount, 'source', source, 'recordedAt', recorded_at, 'recordedOn', recorded_on,
    'recordedBy', recorded_by, 'changedAt', changed_at, 'changedBy', changed_by, 'late', late)
from monitoring_line;

-- By what entries are recognised that may be one person; nothing leads back from there.
alter table person add column likeness_index bytea, add column near_index text;
comment on column person.likeness_index is 'HMAC of name, birth date and sex';
comment on column person.near_index is 'words of which ID numbers share one if they differ in a single digit';
create index on person (likeness_index);
create index on person (id) where likeness_index is null;

create table duplicate_review (
    like ledger_record including all,
    person_id uuid not null references person,
    other_person_id uuid not null references person check (other_person_id > person_id),
    site_code text,
    region_code text,
    decided_on date not null,
    outcome text not null,
    reason text not null,
    check (num_nonnulls(site_code, region_code) = 1)
);
create index on duplicate_review (person_id, other_person_id);
create index on duplicate_review (other_person_id);
create index on duplicate_review (site_code, decided_on);
create index on duplicate_review (decided_on, id);
