-- Staff, service windows and community activities (clauses 3, 19, 23, 24 and 28).

create table staff_member (
    like ledger_record including all,
    site_code text not null,
    from_date date not null,
    to_date date check (to_date > from_date),
    name text not null,
    post text,
    full_time boolean not null,
    paid_from_budget boolean not null
);
create index on staff_member (site_code, from_date);
create index on staff_member (from_date, id);

create table service_window (
    like ledger_record including all,
    site_code text not null,
    from_date date not null,
    to_date date check (to_date > from_date),
    services text[] not null check (cardinality(services) > 0),
    location text
);
create index on service_window (site_code, from_date);
create index on service_window (from_date, id);

create table activity (
    like ledger_record including all,
    site_code text not null,
    held_on date not null,
    kind text not null,
    title text,
    participants int check (participants >= 0)
);
create index on activity (site_code, held_on);
create index on activity (held_on, id);
