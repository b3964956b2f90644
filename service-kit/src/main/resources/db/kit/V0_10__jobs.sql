-- Work that outlives its request. Whichever replica claims a job keeps the claim by renewing its lease; a job whose lease
-- has run out is taken up again where it was.
create table job (
    id uuid primary key,
    kind text not null,
    ledger text not null,
    state text not null check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    options jsonb not null,
    requested_by text not null,
    roles text[] not null,
    region_codes text[] not null,
    site_codes text[] not null,
    requested_at timestamptz not null default now(),
    started_at timestamptz,
    finished_at timestamptz,
    position int not null default 0,
    rows int not null default 0,
    created int not null default 0,
    updated int not null default 0,
    unchanged int not null default 0,
    failed int not null default 0,
    failure text,
    failure_arguments text[],
    file_key text,
    file_size bigint,
    sha256 text,
    claim uuid,
    lease_until timestamptz,
    attempts int not null default 0
);
comment on column job.roles is 'of whoever asked, at that time, like the scope';
comment on column job.position is 'up to here it is done and committed';
comment on column job.attempts is 'claims since it last moved on';
create index on job (requested_at desc, id desc);
create index on job (requested_at) where state in ('QUEUED', 'RUNNING');
create index on job (finished_at);

-- What a job could not do, by rows of its file.
create table job_error (
    job_id uuid not null references job on delete cascade,
    row_number int not null,
    n int not null,
    pointer text not null,
    label text not null,
    header text,
    value text,
    code text not null,
    arguments text[] not null,
    primary key (job_id, row_number, n)
);
comment on column job_error.value is 'as given; absent where it may be personal';
