-- Employment of households, derived from labourers, employments and persons (clause 13).

create extension if not exists btree_gist;

-- What is known of persons from the monitoring service; a row without status stands for one that has not arrived yet.
create table person (
    id uuid primary key,
    status text,
    sex text,
    birth_date date
);

-- Whoever derives the employment of a household holds its row until the transaction ends.
create table household_turn (
    household_id uuid primary key
);

create table household_employment (
    like ledger_record including all,
    household_id uuid not null,
    site_code text,
    region_code text,
    from_date date not null,
    to_date date check (to_date > from_date),
    willing_worker boolean not null,
    employed boolean not null check (willing_worker or not employed),
    check (num_nonnulls(site_code, region_code) = 1)
);
alter table household_employment add constraint household_employment_periods
    exclude using gist (household_id with =, daterange(from_date, to_date) with &&) where (status = 'ACTIVE')
    deferrable initially deferred;
create index on household_employment (site_code, from_date);
create index on household_employment (from_date, id);
create index on household_employment (household_id);
