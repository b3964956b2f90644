-- The register of what a collective owns, and its contracts (clause 21).

create table collective_asset (
    like ledger_record including all,
    site_code text not null,
    from_date date not null,
    to_date date check (to_date > from_date),
    organization_id uuid not null references collective_organization,
    kind text not null,
    name text not null,
    value numeric(14, 2) not null check (value > 0),
    source text not null,
    paid_from text,
    method text not null,
    useful_months int check (useful_months > 0),
    residual_value numeric(14, 2) check (residual_value >= 0 and residual_value <= value),
    check ((source = 'PURCHASE') = (paid_from is not null)),
    check ((method = 'STRAIGHT_LINE') = (useful_months is not null))
);
create index on collective_asset (site_code, from_date);
create index on collective_asset (from_date, id);
create index on collective_asset (organization_id);
alter table collective_entry add foreign key (asset_id) references collective_asset;

create table asset_valuation (
    like ledger_record including all,
    site_code text not null,
    valued_on date not null,
    asset_id uuid not null references collective_asset,
    value numeric(14, 2) not null check (value >= 0),
    valuer text not null,
    basis text
);
create index on asset_valuation (asset_id, valued_on);
create index on asset_valuation (site_code, valued_on);
create index on asset_valuation (valued_on, id);

create table collective_contract (
    like ledger_record including all,
    site_code text not null,
    from_date date not null,
    to_date date not null check (to_date > from_date),
    signed_on date not null,
    organization_id uuid not null references collective_organization,
    asset_id uuid references collective_asset,
    kind text not null,
    income_class text not null,
    counterparty text not null,
    instalment numeric(14, 2) not null check (instalment > 0),
    rhythm text not null,
    note text
);
create index on collective_contract (site_code, from_date);
create index on collective_contract (from_date, id);
create index on collective_contract (organization_id);
create index on collective_contract (asset_id);
alter table collective_entry add foreign key (contract_id) references collective_contract;

-- The days on which a contract's instalments fall due, numbered from 1.
create function instalments(c collective_contract)
    returns table (number bigint, due_on date, amount numeric) language sql stable as $$
    select k + 1, (c.from_date + k * months * interval '1 month')::date, c.instalment
    from (select case c.rhythm when 'MONTHLY' then 1 when 'QUARTERLY' then 3 when 'HALF_YEARLY' then 6 else 12 end) r(months),
        generate_series(0::bigint, 1200 / months) k
    where (c.from_date + k * months * interval '1 month')::date < c.to_date
$$;
