-- Dwellings, what is let, sold and built on, and old houses (clauses 20 and 22, R27).

create table dwelling (
    like ledger_record including all,
    household_id uuid not null,
    site_code text,
    region_code text,
    kind text not null,
    moved_in_on date not null,
    restricted_until date not null,
    rented_out boolean not null,
    address text,
    area_square_metres numeric(8, 2) check (area_square_metres > 0),
    check (num_nonnulls(site_code, region_code) = 1),
    check (restricted_until = (moved_in_on + interval '20 years')::date)
);
create index on dwelling (site_code, moved_in_on);
create index on dwelling (moved_in_on, id);
create index on dwelling (household_id);

create table dwelling_rental (
    like ledger_record including all,
    dwelling_id uuid not null references dwelling,
    site_code text,
    region_code text,
    from_date date not null,
    to_date date check (to_date > from_date),
    tenant text not null,
    registered boolean not null,
    monthly_rent numeric(8, 2) check (monthly_rent >= 0),
    check (num_nonnulls(site_code, region_code) = 1)
);
create index on dwelling_rental (site_code, from_date);
create index on dwelling_rental (from_date, id);
create index on dwelling_rental (dwelling_id);

create table dwelling_transaction (
    like ledger_record including all,
    dwelling_id uuid not null references dwelling,
    site_code text,
    region_code text,
    agreed_on date not null,
    kind text not null,
    counterparty text,
    amount numeric(12, 2) check (amount >= 0),
    check (num_nonnulls(site_code, region_code) = 1)
);
create index on dwelling_transaction (site_code, agreed_on);
create index on dwelling_transaction (agreed_on, id);
create index on dwelling_transaction (dwelling_id);

create table restriction_breach (
    like ledger_record including all,
    dwelling_id uuid not null references dwelling,
    site_code text,
    region_code text,
    agreed_on date not null,
    kind text not null,
    restricted_until date not null check (restricted_until > agreed_on),
    counterparty text,
    attempted_by text not null,
    check (num_nonnulls(site_code, region_code) = 1)
);
create index on restriction_breach (site_code, agreed_on);
create index on restriction_breach (agreed_on, id);
create index on restriction_breach (dwelling_id);

create table dwelling_extension (
    like ledger_record including all,
    dwelling_id uuid not null references dwelling,
    site_code text,
    region_code text,
    applied_on date not null,
    kind text not null,
    reason text not null,
    area_square_metres numeric(8, 2) check (area_square_metres > 0),
    borrows boolean not null,
    state text not null,
    checked_on date check (checked_on >= applied_on),
    musts_met boolean,
    bans_kept boolean,
    assurances_given boolean,
    decided_on date check (decided_on >= applied_on),
    refusal text,
    built_on date check (built_on >= decided_on),
    check (num_nonnulls(site_code, region_code) = 1),
    check (built_on is null or (decided_on is not null and state = 'BUILT')),
    check (state not in ('APPROVED', 'REFUSED', 'BUILT') or decided_on is not null)
);
create index on dwelling_extension (site_code, applied_on);
create index on dwelling_extension (applied_on, id);
create index on dwelling_extension (dwelling_id);

create table unapproved_building (
    like ledger_record including all,
    dwelling_id uuid not null references dwelling,
    site_code text,
    region_code text,
    found_on date not null,
    description text not null,
    found_by text,
    settled_on date check (settled_on >= found_on),
    settlement text,
    check (num_nonnulls(site_code, region_code) = 1)
);
create index on unapproved_building (site_code, found_on);
create index on unapproved_building (found_on, id);
create index on unapproved_building (dwelling_id);

create table old_house (
    like ledger_record including all,
    household_id uuid not null,
    site_code text,
    region_code text,
    surveyed_on date not null,
    address text,
    state text not null,
    demolished_on date,
    reclaimed_on date check (reclaimed_on >= demolished_on),
    reclaimed_as text,
    retained_for text,
    handed_to text,
    labelled_on date,
    sealed_on date,
    rebuilding_found_on date check (rebuilding_found_on >= demolished_on),
    note text,
    check (num_nonnulls(site_code, region_code) = 1),
    check ((state in ('DEMOLISHED', 'RECLAIMED')) = (demolished_on is not null)),
    check ((state = 'RECLAIMED') = (reclaimed_on is not null))
);
create index on old_house (site_code, surveyed_on);
create index on old_house (surveyed_on, id);
create index on old_house (household_id);
