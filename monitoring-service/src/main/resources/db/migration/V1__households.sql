-- Relocated households and their members (preamble, clauses 4 and 13).

create table household (
    like ledger_record including all,
    code text not null,
    site_code text,
    region_code text,
    settled_on date not null,
    left_on date check (left_on > settled_on),
    relocation text not null,
    members int not null check (members between 1 and 30),
    origin_region_code text,
    check (num_nonnulls(site_code, region_code) = 1)
);
create unique index ux_household__code on household (code) where status = 'ACTIVE';
create index on household (site_code, settled_on);
create index on household (settled_on, id);

create table person (
    like ledger_record including all,
    household_id uuid not null references household,
    site_code text,
    region_code text,
    from_date date not null,
    to_date date check (to_date > from_date),
    name bytea not null,
    id_number bytea not null,
    id_number_index bytea not null,
    phone bytea,
    sex text not null check (sex in ('0', '1', '2', '9')),
    birth_date date not null check (birth_date <= from_date),
    labour_class text not null,
    relation_to_head text,
    ethnic_group text,
    education text,
    party_member boolean not null,
    in_school boolean not null,
    check (num_nonnulls(site_code, region_code) = 1)
);
comment on column person.name is 'encrypted';
comment on column person.id_number is 'encrypted';
comment on column person.id_number_index is 'HMAC of the ID number, by which it is found';
comment on column person.phone is 'encrypted';
-- Nobody belongs to two households at once.
create unique index ux_person__id_number on person (id_number_index) where status = 'ACTIVE' and to_date is null;
create index on person (household_id);
create index on person (site_code, from_date);
create index on person (from_date, id);
