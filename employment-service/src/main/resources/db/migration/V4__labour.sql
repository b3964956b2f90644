-- Wishes, referrals, guidance and employment codes of labourers; what a posting offers and asks for (clauses 12 and 13).

alter table labourer
    add column wished_channel text,
    add column wished_pay numeric(10, 2) check (wished_pay >= 0),
    add column furthest text;

alter table job_posting
    add column highest_pay numeric(10, 2) check (highest_pay >= monthly_pay),
    add column channel text,
    add column workplace text,
    add column distance text,
    add column skills varchar[],
    add column requirements text,
    add column sex text,
    add column lowest_age int check (lowest_age >= 16),
    add column highest_age int check (highest_age >= lowest_age),
    add column legal_ground text check (legal_ground is not null or (sex is null and highest_age is null)),
    add column ground_source text;

create table referral (
    like ledger_record including all,
    labourer_id uuid not null references labourer,
    job_posting_id uuid not null references job_posting,
    site_code text,
    region_code text,
    referred_on date not null,
    outcome text not null,
    outcome_on date check (outcome_on >= referred_on),
    employment_id uuid references employment,
    note text,
    check (num_nonnulls(site_code, region_code) = 1),
    check (employment_id is null or outcome = 'HIRED')
);
create index on referral (site_code, referred_on);
create index on referral (referred_on, id);
create index on referral (labourer_id, referred_on);
create index on referral (job_posting_id) include (outcome, status);
create index on referral (employment_id);

create table guidance (
    like ledger_record including all,
    labourer_id uuid not null references labourer,
    site_code text,
    region_code text,
    guided_on date not null,
    kind text not null,
    adviser text,
    content text,
    check (num_nonnulls(site_code, region_code) = 1)
);
create index on guidance (site_code, guided_on);
create index on guidance (guided_on, id);
create index on guidance (labourer_id, guided_on);

-- The list of households without any work is asked for all day long.
create index household_employment_without on household_employment (scope_region text_pattern_ops)
    where status = 'ACTIVE' and willing_worker and not employed;
