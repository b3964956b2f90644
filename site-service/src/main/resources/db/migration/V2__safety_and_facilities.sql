-- Inspections, hazards, facilities and environment campaigns (clauses 17, 18 and 20).

create table inspection (
    like ledger_record including all,
    site_code text not null,
    inspected_on date not null,
    kind text not null,
    inspector text not null,
    findings text
);
create index on inspection (site_code, inspected_on);
create index on inspection (inspected_on, id);

create table hazard (
    like ledger_record including all,
    site_code text not null,
    found_on date not null,
    due_on date not null check (due_on >= found_on),
    rectified_on date check (rectified_on >= found_on),
    verified_on date check (verified_on >= rectified_on),
    kind text not null,
    severity text not null,
    inspection_id uuid references inspection,
    owner text,
    description text not null,
    check (verified_on is null or rectified_on is not null)
);
create index on hazard (site_code, found_on);
create index on hazard (found_on, id);
create index on hazard (inspection_id);

create table facility (
    like ledger_record including all,
    site_code text not null,
    from_date date not null,
    to_date date check (to_date > from_date),
    facility_class text not null,
    condition text not null,
    name text
);
create index on facility (site_code, from_date);
create index on facility (from_date, id);

create table environment_campaign (
    like ledger_record including all,
    site_code text not null,
    held_on date not null,
    kind text not null,
    participants int check (participants >= 0),
    summary text
);
create index on environment_campaign (site_code, held_on);
create index on environment_campaign (held_on, id);
