-- What inspections found, item by item (clause 20, R26).

create table inspection_result (
    like ledger_record including all,
    inspection_id uuid not null references inspection,
    site_code text not null,
    checked_on date not null,
    item text not null,
    result text not null,
    severity text,
    remark text
);
create index on inspection_result (site_code, checked_on);
create index on inspection_result (checked_on, id);
create index on inspection_result (inspection_id);
