-- Who saw personal data or took data out. Each entry carries a digest of itself and of the entry before it, so that none
-- can be changed, removed or put in between unseen.
create table access_log (
    seq bigint primary key,
    at timestamptz not null,
    actor text not null,
    roles text[] not null,
    client text,
    action text not null,
    record_type text not null,
    record_ids uuid[] not null,
    filter text,
    records bigint,
    fields text[] not null,
    purpose text,
    site_code text,
    region_code text,
    request_id text,
    previous_hash bytea not null,
    hash bytea not null
);
create index on access_log (at);
create index on access_log (actor, seq);
create index on access_log using gin (record_ids);
comment on column access_log.region_code is 'the smallest region in which all records lie; also whose auditors see the entry';

-- The last entry, locked by whoever appends: replicas keep one chain.
create table access_log_head (
    id int primary key check (id = 1),
    seq bigint not null,
    hash bytea not null
);
insert into access_log_head values (1, 0, decode(repeat('00', 32), 'hex'));

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name;
end
$$;
create trigger append_only before update or delete on access_log for each row execute function refuse_change();
create trigger never_emptied before truncate on access_log for each statement execute function refuse_change();
create trigger never_emptied before delete or truncate on access_log_head
    for each statement execute function refuse_change();
