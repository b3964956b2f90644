-- The rules of scoring, as data. The scheme of 2022 is put here by the product when it starts first.
create table scheme (
    id text primary key,
    version int not null,
    state text not null check (state in ('DRAFT', 'PREPARING', 'IN_FORCE')),
    document json not null,
    valid_from date unique check ((valid_from is null) = (state = 'DRAFT')),
    failure text,
    creation_key text unique,
    fingerprint text,
    created_at timestamptz not null,
    created_by text not null,
    changed_at timestamptz not null,
    changed_by text not null
);
comment on column scheme.valid_from is 'first day of a quarter; in force until the next one is';
comment on column scheme.failure is 'why it could not be put in force: a rule has no value for a record';

-- A scheme in force never changes.
create function keep_scheme() returns trigger language plpgsql as $$
begin
    raise exception 'A scheme in force never changes';
end $$;
create trigger scheme_in_force before update or delete on scheme
    for each row when (old.state = 'IN_FORCE') execute function keep_scheme();

-- How far the facts of a scheme's new metrics are filled from the topics.
create table filling (
    scheme text not null references scheme on delete cascade,
    topic text not null,
    topic_partition int not null,
    start_offset bigint not null,
    next_offset bigint not null,
    end_offset bigint not null,
    primary key (scheme, topic, topic_partition)
);

alter table assessment_state add column schemes bigint not null default 1;
comment on column assessment_state.schemes is 'grows whenever a scheme comes in force or is being prepared';
