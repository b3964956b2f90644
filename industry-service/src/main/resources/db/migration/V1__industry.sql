-- Industries, their bases, idle assets and the collective economy (clauses 10 and 21).

create extension if not exists btree_gist;

create table collective_organization (
    like ledger_record including all,
    site_code text not null,
    established_on date not null,
    name text not null,
    credit_code text not null
);
create unique index ux_collective_organization__credit_code on collective_organization (credit_code)
    where status = 'ACTIVE';
create index on collective_organization (site_code, established_on);
create index on collective_organization (established_on, id);

create table collective_entry (
    like ledger_record including all,
    site_code text not null,
    booked_on date not null,
    organization_id uuid not null references collective_organization,
    income_class text,
    expense_class text,
    amount numeric(14, 2) not null check (amount <> 0),
    reverses uuid references collective_entry,
    memo text,
    check (num_nonnulls(income_class, expense_class) = 1),
    check ((amount < 0) = (reverses is not null))
);
create index on collective_entry (site_code, booked_on);
create index on collective_entry (booked_on, id);
create index on collective_entry (organization_id);
create index on collective_entry (reverses) where reverses is not null;

create table industry (
    like ledger_record including all,
    site_code text not null,
    from_date date not null,
    to_date date check (to_date > from_date),
    name text not null,
    kind text not null,
    main boolean not null
);
alter table industry add constraint ux_industry__main
    exclude using gist (site_code with =, daterange(from_date, to_date) with &&) where (main and status = 'ACTIVE');
create index on industry (site_code, from_date);
create index on industry (from_date, id);

create table base (
    like ledger_record including all,
    site_code text not null,
    from_date date not null,
    to_date date check (to_date > from_date),
    industry_id uuid references industry,
    name text not null,
    shared boolean not null,
    operating boolean not null,
    area_mu numeric check (area_mu > 0)
);
create index on base (site_code, from_date);
create index on base (from_date, id);
create index on base (industry_id);

create table idle_asset (
    like ledger_record including all,
    site_code text not null,
    surveyed_on date not null,
    kind text,
    quantity int not null check (quantity >= 0),
    owner text,
    reused_as text,
    check (kind is not null or quantity = 0)
);
create index on idle_asset (site_code, surveyed_on);
create index on idle_asset (surveyed_on, id);
