-- What every ledger service keeps beside its ledgers.

-- The columns that every ledger's table has: create table … (like ledger_record including all, …). Never holds a row.
create table ledger_record (
    id uuid primary key,
    version int not null check (version > 0),
    status text not null check (status in ('ACTIVE', 'VOIDED')),
    scope_region text,
    recorded_at timestamptz not null,
    recorded_on date not null,
    recorded_by text not null,
    changed_at timestamptz not null,
    changed_by text not null,
    late boolean not null,
    void_reason text check (void_reason is not null or status = 'ACTIVE')
);
create index on ledger_record (scope_region text_pattern_ops);

-- Every version of every record: outbox, history, audit trail and source of replays at once.
create table journal (
    xid xid8 not null default pg_current_xact_id(),
    seq bigint generated always as identity,
    record_type text not null,
    record_id uuid not null,
    version int not null check (version > 0),
    status text not null,
    actor text not null,
    at timestamptz not null,
    payload json not null,
    sealed json,
    fingerprint text,
    primary key (xid, seq),
    constraint journal_version_key unique (record_id, version)
);
comment on column journal.payload is 'the whole record without personal texts, as events carry it';
comment on column journal.sealed is 'the personal texts of the record, each encrypted';
comment on column journal.fingerprint is 'digest of the fields of version 1 created under an Idempotency-Key';

-- How far the relay has told the journal to Kafka.
create table relay_position (
    id int primary key check (id = 1),
    xid xid8 not null,
    seq bigint not null
);
insert into relay_position values (1, '0', 0);

-- Versions taken in from other services.
create table consumed_record (
    record_type text not null,
    record_id uuid not null,
    version int not null,
    primary key (record_type, record_id)
);

-- Events that could not be taken in.
create table dead_letter (
    id uuid primary key,
    topic text not null,
    topic_partition int not null,
    topic_offset bigint not null,
    type text,
    source text,
    key text,
    value bytea,
    error text not null,
    failed_at timestamptz not null default now(),
    constraint dead_letter_position_key unique (topic, topic_partition, topic_offset)
);

-- Records that this service's records point to.
create table known_record (
    record_type text not null,
    record_id uuid not null,
    version int not null,
    status text not null,
    code text,
    name text,
    site_code text,
    region_code text,
    primary key (record_type, record_id)
);
create index known_record_code on known_record (record_type, code);

create table unresolved_reference (
    record_type text not null,
    record_id uuid not null,
    field text not null,
    target_type text not null,
    target_id uuid not null,
    since timestamptz not null default now(),
    primary key (record_type, record_id, field, target_id)
);
create index unresolved_reference_target on unresolved_reference (target_type, target_id);
