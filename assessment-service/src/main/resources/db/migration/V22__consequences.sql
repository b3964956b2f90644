-- What follows from a published quarter: the best are commended, the worst are put under watch (clause 29).
create table commendation (
    like ledger_record including all,
    site_code text not null,
    awarded_on date not null,
    period text not null,
    honour text not null,
    reason text not null
);
create index on commendation (site_code, awarded_on);
create index on commendation (awarded_on, id);
create index on commendation (period, site_code);

create table watch_order (
    like ledger_record including all,
    site_code text not null,
    ordered_on date not null,
    period text not null,
    demands text not null,
    due_on date not null,
    state text not null check (state in ('ORDERED', 'REPORTED', 'RELEASED')),
    reported_on date,
    report text,
    released_on date,
    verdict text,
    check ((state = 'RELEASED') = (released_on is not null)),
    check (state = 'ORDERED' or (reported_on is not null and report is not null))
);
create index on watch_order (site_code, ordered_on);
create index on watch_order (ordered_on, id);
create index on watch_order (period, site_code);
create index on watch_order (due_on) where state <> 'RELEASED';
