-- Where facts and scores are rebuilt beside the running ones: tables of the same names that live as long as a rebuild does.
create schema rebuilt;

-- What was ordered and how far it is.
create table rebuild (
    id uuid primary key,
    state text not null check (state in ('READING', 'SCORING', 'COMPARING', 'DONE', 'FAILED')),
    ordered_by text not null,
    ordered_at timestamptz not null,
    order_key text unique,
    attempts int not null default 0,
    read bigint not null default 0,
    to_read bigint not null default 0,
    unreadable bigint not null default 0,
    compared_at timestamptz,
    finished_at timestamptz check ((finished_at is null) = (state not in ('DONE', 'FAILED'))),
    failure text check ((failure is null) = (state <> 'FAILED')),
    claim uuid,
    lease_until timestamptz
);
create unique index rebuild_running on rebuild ((true)) where finished_at is null;
comment on column rebuild.claim is 'of the replica that does it; another takes it up again when its lease has run out';

-- What was compared at each site.
create table rebuild_site (
    rebuild uuid not null references rebuild on delete cascade,
    site_code text not null,
    region_code text not null,
    kept_facts bigint not null,
    rebuilt_facts bigint not null,
    differing_facts bigint not null,
    unsettled_facts bigint not null,
    kept_site jsonb,
    rebuilt_site jsonb,
    site_differs boolean not null,
    primary key (rebuild, site_code)
);

-- Some of the facts that differ at a site.
create table rebuild_fact (
    rebuild uuid not null references rebuild on delete cascade,
    site_code text not null,
    metric text not null,
    record_type text not null,
    record_id uuid not null,
    kept jsonb,
    rebuilt jsonb,
    primary key (rebuild, site_code, metric, record_id)
);

-- What became of the score of each site in each quarter.
create table rebuild_score (
    rebuild uuid not null references rebuild on delete cascade,
    period text not null,
    site_code text not null,
    outcome text not null check (outcome in ('SAME', 'DIFFERENT', 'WAITING')),
    kept jsonb,
    rebuilt jsonb,
    indicators jsonb,
    primary key (rebuild, period, site_code)
);
