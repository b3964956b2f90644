-- Who runs a site and whom it can count on (clauses 3, 19, 23 and 24).

create table staff_training (
    like ledger_record including all,
    site_code text not null,
    held_on date not null,
    staff_ids uuid[] not null check (cardinality(staff_ids) > 0),
    topic text not null,
    trainer text,
    hours int check (hours > 0)
);
create index on staff_training using gin (staff_ids);
create index on staff_training (site_code, held_on);
create index on staff_training (held_on, id);

create table party_organization (
    like ledger_record including all,
    site_code text not null,
    established_on date not null,
    dissolved_on date check (dissolved_on > established_on),
    kind text not null,
    name text,
    secretary text,
    members int not null check (members >= 3),
    building_leaders int check (building_leaders between 0 and members)
);
create index on party_organization (site_code, established_on);
create index on party_organization (established_on, id);

create table party_admission (
    like ledger_record including all,
    site_code text not null,
    admitted_on date not null,
    organization_id uuid references party_organization,
    person_id uuid,
    full_member_on date check (full_member_on > admitted_on),
    note text
);
create index on party_admission (site_code, admitted_on);
create index on party_admission (admitted_on, id);
create index on party_admission (organization_id);
create index on party_admission (person_id);

create table building_leader (
    like ledger_record including all,
    site_code text not null,
    from_date date not null,
    to_date date check (to_date > from_date),
    name text not null,
    building text not null,
    grid_cell text,
    households int check (households >= 0),
    party_member boolean
);
create index on building_leader (site_code, building, from_date);
create index on building_leader (from_date, id);

create table co_building_partner (
    like ledger_record including all,
    site_code text not null,
    from_date date not null,
    to_date date check (to_date > from_date),
    unit text not null,
    kind text not null,
    funds_raised numeric(12, 2) check (funds_raised >= 0),
    commitment text
);
create index on co_building_partner (site_code, from_date);
create index on co_building_partner (from_date, id);

create table co_building_contribution (
    like ledger_record including all,
    partner_id uuid not null references co_building_partner,
    site_code text not null,
    contributed_on date not null,
    amount numeric(12, 2) not null check (amount > 0),
    purpose text not null,
    note text
);
create index on co_building_contribution (partner_id, contributed_on);
create index on co_building_contribution (site_code, contributed_on);
create index on co_building_contribution (contributed_on, id);
