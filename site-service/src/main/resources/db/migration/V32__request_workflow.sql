-- How far requests of residents are, and where they were taken to when overdue (clause 27, R34).

alter table public_request
    add column bureau text,
    add column state text,
    add column accepted_on date,
    add column answered_on date,
    add column escalated_to text,
    add column escalated_on date,
    add column reopens uuid references public_request;

update public_request set state = case when resolved_on is null then 'RAISED' else 'RESOLVED' end;

-- An answer no longer settles a request by itself.
do $$
declare
    answered_when_resolved text;
begin
    select conname into strict answered_when_resolved from pg_constraint
    where conrelid = 'public_request'::regclass and contype = 'c'
        and pg_get_constraintdef(oid) like '%num_nonnulls(resolved_on, answer)%';
    execute format('alter table public_request drop constraint %I', answered_when_resolved);
end $$;

alter table public_request
    alter column state set not null,
    add check (resolved_on is null or answer is not null),
    add check (answered_on is null or answer is not null),
    add check ((state = 'RESOLVED') = (resolved_on is not null)),
    add check (num_nonnulls(escalated_to, escalated_on) in (0, 2));
create unique index ux_public_request__reopens on public_request (reopens) where status = 'ACTIVE';
