-- What families leave behind and let others use: land, its rent, and loans on it (clause 8).

create table land_transfer (
    like ledger_record including all,
    household_id uuid not null,
    site_code text,
    region_code text,
    from_date date not null,
    to_date date check (to_date > from_date),
    land_kind text not null,
    area_mu numeric not null check (area_mu > 0),
    annual_rent numeric(12, 2) not null check (annual_rent >= 0),
    paid_in_advance boolean,
    transferee text,
    credit_code text,
    location text,
    check (num_nonnulls(site_code, region_code) = 1)
);
create index on land_transfer (site_code, from_date);
create index on land_transfer (from_date, id);
create index on land_transfer (household_id);

create table land_rent (
    like ledger_record including all,
    transfer_id uuid not null references land_transfer,
    site_code text,
    region_code text,
    paid_on date not null,
    year int not null,
    amount numeric(12, 2) not null check (amount > 0),
    receipt text,
    check (num_nonnulls(site_code, region_code) = 1)
);
create index on land_rent (site_code, paid_on);
create index on land_rent (paid_on, id);
create index on land_rent (transfer_id, year);

-- The contract years of a transfer, as far as their rent is due by a day: each begins on the anniversary of the transfer and is
-- known by the calendar year in which it begins. Of one that is cut short, rent is due by days.
create function land_rent_due(starts date, ends date, annual numeric, in_advance boolean, until date)
returns table (year int, first_day date, last_day date, due_on date, amount numeric)
language sql immutable as $$
    select extract(year from y.first_day)::int, y.first_day, y.last_day, y.due_on,
        round(annual * (y.last_day - y.first_day + 1) / (y.next_first - y.first_day), 2)
    from (
        select b.first_day, b.next_first, least(b.next_first, ends) - 1 as last_day,
            case when in_advance then b.first_day else least(b.next_first, ends) - 1 end as due_on
        from (
            select (starts + make_interval(years => n))::date as first_day,
                (starts + make_interval(years => n + 1))::date as next_first
            from generate_series(0, (extract(year from until) - extract(year from starts))::int) as n
        ) b
        where b.first_day < coalesce(ends, 'infinity')
    ) y
    where y.due_on <= until
    order by y.first_day
$$;

create table land_loan (
    like ledger_record including all,
    site_code text,
    region_code text,
    granted_on date not null,
    amount numeric(14, 2) not null check (amount > 0),
    bank text not null,
    guarantor text not null,
    guarantor_name text,
    borrower text not null,
    land_kinds text[],
    household_ids uuid[],
    due_on date check (due_on > granted_on),
    repaid_on date check (repaid_on >= granted_on),
    legal_review boolean not null,
    reviewer text,
    reviewed_on date,
    review_outcome text,
    purpose text,
    check (num_nonnulls(site_code, region_code) = 1),
    check (num_nonnulls(reviewer, reviewed_on, review_outcome) = case when legal_review then 3 else 0 end)
);
create index on land_loan (site_code, granted_on);
create index on land_loan (granted_on, id);
create index on land_loan using gin (household_ids);
