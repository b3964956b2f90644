-- Supervision of sites and what its findings give or take (clauses 1 and 29).
create table supervision (
    like ledger_record including all,
    site_code text not null,
    held_on date not null,
    kind text not null,
    supervisor text not null,
    findings jsonb not null,
    remarks text
);
create index on supervision (site_code, held_on);
create index on supervision (held_on, id);

create table adjustment (
    like ledger_record including all,
    supervision_id uuid not null references supervision,
    site_code text not null,
    held_on date not null,
    period text not null,
    finding text not null,
    points numeric(4, 2) not null
);
create index on adjustment (site_code, held_on);
create index on adjustment (held_on, id);
create index on adjustment (supervision_id);

alter table score
    add column adjustments json not null default '{"found": 0, "counted": 0, "items": []}',
    alter column total type numeric(6, 2);
