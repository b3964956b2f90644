-- How products of sites are sold (clause 11, R15 and R16).

create table sales_channel (
    like ledger_record including all,
    site_code text not null,
    from_date date not null,
    to_date date check (to_date > from_date),
    kind text not null,
    name text,
    operator text,
    credit_code text,
    platform text,
    household_id uuid,
    contract_value numeric(14, 2) check (contract_value > 0),
    products text,
    address text,
    check (contract_value is null or kind = 'SUPPLY_CONTRACT')
);
create index on sales_channel (site_code, from_date);
create index on sales_channel (from_date, id);
create index on sales_channel (household_id) where household_id is not null;

create table delivery (
    like ledger_record including all,
    channel_id uuid not null references sales_channel,
    site_code text not null,
    delivered_on date not null,
    product text not null,
    quantity numeric check (quantity > 0),
    unit text,
    amount numeric(14, 2) not null check (amount > 0),
    household_id uuid,
    note text
);
create index on delivery (site_code, delivered_on);
create index on delivery (delivered_on, id);
create index on delivery (channel_id, delivered_on);
create index on delivery (household_id) where household_id is not null;
