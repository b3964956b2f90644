-- The bureaus of the plan (annex 1).

create table bureau (
    like ledger_record including all,
    code text not null,
    name text not null,
    name_en text not null,
    from_date date not null,
    to_date date check (to_date > from_date)
);
create unique index ux_bureau__code on bureau (code) where status = 'ACTIVE';
