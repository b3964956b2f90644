-- What leaders find at sites and what is to become of it (clause 1, R02).

create table visit_finding (
    like ledger_record including all,
    visit_id uuid not null references leader_visit,
    site_code text not null,
    found_on date not null,
    description text not null,
    becomes text,
    hazard_kind text,
    hazard_severity text,
    request_category text,
    facility_id uuid references facility,
    due_on date check (due_on >= found_on),
    owner text
);
create index on visit_finding (site_code, found_on);
create index on visit_finding (found_on, id);
create index on visit_finding (visit_id);
create index on visit_finding (facility_id);
