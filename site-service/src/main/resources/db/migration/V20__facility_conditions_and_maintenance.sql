-- The condition of facilities as it was found over time, and orders to mend them (clause 17, R22).

alter table facility
    add column ends_on date check (ends_on > from_date and to_date <= ends_on),
    add column part_of uuid references facility;
update facility set ends_on = to_date;
create index on facility (part_of);

create table facility_check (
    like ledger_record including all,
    facility_id uuid not null references facility,
    site_code text not null,
    checked_on date not null,
    condition text not null,
    checked_by text,
    findings text
);
create index on facility_check (facility_id, checked_on);
create index on facility_check (site_code, checked_on);
create index on facility_check (checked_on, id);

create table maintenance_order (
    like ledger_record including all,
    facility_id uuid references facility,
    site_code text not null,
    visit_id uuid references leader_visit,
    reported_on date not null,
    due_on date not null check (due_on >= reported_on),
    urgency text not null,
    description text not null,
    reporter text,
    state text not null check (state in ('REPORTED', 'ASSIGNED', 'COMPLETED', 'ACCEPTED')),
    assigned_on date check (assigned_on >= reported_on),
    contractor text,
    completed_on date check (completed_on >= reported_on),
    completed_by text,
    cost numeric(10, 2) check (cost >= 0),
    result text,
    returned_on date,
    return_reason text,
    accepted_on date check (accepted_on >= completed_on),
    accepted_by text check (accepted_by <> completed_by),
    check ((completed_on is not null) = (state in ('COMPLETED', 'ACCEPTED'))),
    check ((accepted_on is not null) = (state = 'ACCEPTED'))
);
create index on maintenance_order (facility_id);
create index on maintenance_order (visit_id);
create index on maintenance_order (site_code, reported_on);
create index on maintenance_order (reported_on, id);
create index on maintenance_order (due_on) where completed_on is null;
