-- Requests of residents (clauses 4 and 27, R34).

create table public_request (
    like ledger_record including all,
    site_code text,
    region_code text,
    household_id uuid,
    raised_on date not null,
    due_on date not null check (due_on >= raised_on),
    resolved_on date check (resolved_on >= raised_on),
    category text not null,
    channel text not null,
    content text not null,
    revisit_id uuid,
    owner text,
    answer text,
    satisfaction text,
    check (num_nonnulls(site_code, region_code) = 1),
    check (num_nonnulls(resolved_on, answer) in (0, 2)),
    check (satisfaction is null or resolved_on is not null)
);
create index on public_request (site_code, raised_on);
create index on public_request (raised_on, id);
create index on public_request (household_id);
create index on public_request (revisit_id);
create index on public_request (due_on) where resolved_on is null;
