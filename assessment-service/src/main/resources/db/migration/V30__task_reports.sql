-- What bureaus report of tasks that no records settle (annex 1; clauses 8, 9, 14, 24).
create table task_report (
    like ledger_record including all,
    site_code text,
    region_code text,
    reported_on date not null,
    task text not null,
    period text not null,
    bureau text not null,
    text text not null,
    state text not null check (state in ('REPORTED', 'ACCEPTED', 'RETURNED')),
    decided_on date,
    verdict text,
    check ((state = 'REPORTED') = (decided_on is null)),
    check (state = 'REPORTED' or verdict is not null)
);
create index on task_report (site_code, reported_on);
create index on task_report (reported_on, id);
create index on task_report (left(region_code, 6), task, period);
