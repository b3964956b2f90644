-- Labour register, employment, job postings and trainings (clauses 12 and 13).

create table labourer (
    like ledger_record including all,
    person_id uuid not null,
    household_id uuid not null,
    site_code text,
    region_code text,
    from_date date not null,
    to_date date check (to_date > from_date),
    able boolean not null,
    willing boolean not null,
    labour_class text not null,
    skills text[],
    preferred_work text,
    check (num_nonnulls(site_code, region_code) = 1)
);
create index on labourer (site_code, from_date);
create index on labourer (from_date, id);
create index on labourer (household_id);
create index on labourer (person_id);

create table employment (
    like ledger_record including all,
    labourer_id uuid not null references labourer,
    household_id uuid not null,
    site_code text,
    region_code text,
    from_date date not null,
    to_date date check (to_date > from_date),
    channel text not null,
    employer text,
    job_title text,
    monthly_pay numeric(10, 2) check (monthly_pay >= 0),
    check (num_nonnulls(site_code, region_code) = 1)
);
create index on employment (site_code, from_date);
create index on employment (from_date, id);
create index on employment (labourer_id);
create index on employment (household_id);

create table job_posting (
    like ledger_record including all,
    site_codes varchar[] not null check (cardinality(site_codes) > 0),
    published_on date not null,
    closes_on date check (closes_on >= published_on),
    openings int not null check (openings > 0),
    employer text not null,
    title text not null,
    monthly_pay numeric(10, 2) check (monthly_pay >= 0)
);
comment on column job_posting.site_codes is 'varchar and not text, since lists are compared with arrays of that type';
create index on job_posting using gin (site_codes);
create index on job_posting (published_on, id);

create table training (
    like ledger_record including all,
    site_code text not null,
    held_on date not null,
    kind text not null,
    title text not null,
    days int check (days > 0),
    labourer_ids uuid[]
);
create index on training (site_code, held_on);
create index on training (held_on, id);
