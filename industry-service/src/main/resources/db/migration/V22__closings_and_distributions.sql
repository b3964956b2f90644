-- Months that are closed and opened again, and what is distributed (clause 21).

create table book_closing (
    like ledger_record including all,
    site_code text not null,
    closed_on date not null,
    organization_id uuid not null references collective_organization,
    month text not null,
    note text
);
create index on book_closing (site_code, closed_on);
create index on book_closing (closed_on, id);
create index on book_closing (organization_id, month);

create table book_reopening (
    like ledger_record including all,
    site_code text not null,
    reopened_on date not null,
    organization_id uuid not null references collective_organization,
    month text not null,
    reason text not null
);
create index on book_reopening (site_code, reopened_on);
create index on book_reopening (reopened_on, id);
create index on book_reopening (organization_id, month);

create table distribution (
    like ledger_record including all,
    site_code text not null,
    decided_on date not null,
    organization_id uuid not null references collective_organization,
    to_reserves numeric(14, 2) not null check (to_reserves >= 0),
    lines jsonb not null,
    account text not null,
    resolution text,
    distributable numeric(14, 2) not null,
    total numeric(14, 2) not null check (total > 0 and total <= distributable)
);
create index on distribution (site_code, decided_on);
create index on distribution (decided_on, id);
create index on distribution (organization_id);
alter table collective_entry add foreign key (distribution_id) references distribution;

-- What each family gets of a distribution.
create view distribution_line as
    select d.id as distribution_id, (line ->> 'householdId')::uuid as household_id, (line ->> 'amount')::numeric(14, 2) as amount
    from distribution d, jsonb_array_elements(d.lines) line
    where d.status = 'ACTIVE';
