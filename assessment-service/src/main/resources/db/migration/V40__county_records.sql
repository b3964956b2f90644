-- What the county itself does: trainings of its officers, money set aside, case studies (R33, R35, R39).
create table county_record (
    like ledger_record including all,
    site_code text,
    region_code text,
    held_on date not null,
    kind text not null,
    title text not null,
    participants int,
    year int,
    purpose text,
    amount numeric(14, 2),
    summary text,
    check ((site_code is null) <> (region_code is null)),
    check ((kind = 'APPROPRIATION') = (amount is not null and year is not null and purpose is not null))
);
create index on county_record (site_code, held_on);
create index on county_record (held_on, id);
create index on county_record (kind, held_on);
