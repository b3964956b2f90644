-- Steps of workflows, and how far hazards are (clause 20, R26).

create table workflow_step (
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
create index on workflow_step (opened_id) where opened_id is not null;

alter table hazard
    add column state text,
    add column assigned_on date,
    add column started_on date,
    add column rectification text,
    add column rectified_by text,
    add column verified_by text,
    add column reopens uuid references hazard;

update hazard set
    state = case
        when verified_on is not null then 'CLOSED'
        when rectified_on is not null then 'RECTIFIED'
        when owner is not null then 'ASSIGNED'
        else 'FOUND' end,
    assigned_on = case when owner is not null then found_on end;

alter table hazard
    alter column state set not null,
    add check ((state = 'CLOSED') = (verified_on is not null)),
    add check (state <> 'RECTIFIED' or rectified_on is not null);
create unique index ux_hazard__reopens on hazard (reopens) where status = 'ACTIVE';
create index on hazard (due_on, id) where rectified_on is null;
