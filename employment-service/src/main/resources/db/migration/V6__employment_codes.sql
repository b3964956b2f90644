-- Employment codes of labourers (clause 25, sites of growing employment).

create table employment_code (
    like ledger_record including all,
    labourer_id uuid not null references labourer,
    site_code text,
    region_code text,
    issued_on date not null,
    expires_on date not null check (expires_on >= issued_on),
    revoked_on date check (revoked_on >= issued_on),
    revocation text,
    check (num_nonnulls(site_code, region_code) = 1)
);
create index on employment_code (site_code, issued_on);
create index on employment_code (issued_on, id);
create index on employment_code (labourer_id);
