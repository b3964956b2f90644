-- Steps that were taken with records whose ledgers have a workflow.

create table record_step (
    record_id uuid not null,
    version int not null,
    action text not null,
    from_state text not null,
    to_state text not null,
    happened_on date not null,
    due_on date,
    actor text not null,
    done_by text,
    note text,
    opened_id uuid,
    recorded_at timestamptz not null,
    recorded_on date not null,
    request_key uuid,
    fingerprint text,
    primary key (record_id, version),
    unique (record_id, request_key),
    check (num_nonnulls(request_key, fingerprint) in (0, 2))
);
create index on record_step (opened_id) where opened_id is not null;
