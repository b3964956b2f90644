-- Systems that are told by HTTP what ledgers record.
create table webhook (
    id uuid primary key,
    version int not null check (version > 0),
    ledgers text[] not null,
    url text not null,
    description text,
    region_codes text[] not null,
    site_codes text[] not null,
    paused boolean not null default false,
    ended_at timestamptz,
    created_at timestamptz not null,
    created_by text not null,
    changed_at timestamptz not null,
    changed_by text not null,
    fingerprint text,
    secret bytea,
    previous_secret bytea,
    previous_secret_until timestamptz,
    check (secret is not null or ended_at is not null)
);
comment on column webhook.ledgers is 'last parts of their paths; empty for all of the service';
comment on column webhook.region_codes is 'prefixes; with site_codes the scope, taken from the token of whoever subscribed';
comment on column webhook.fingerprint is 'digest of the request that created it under an Idempotency-Key';
comment on column webhook.secret is 'signs what is sent; encrypted';
comment on column webhook.previous_secret is 'signs as well until previous_secret_until, while receivers change over';

-- How far each of them has been told, how its receiver answers, and which replica tells it.
create table webhook_position (
    webhook_id uuid primary key references webhook,
    xid xid8 not null,
    seq bigint not null,
    failures int not null default 0,
    failing_since timestamptz,
    next_attempt_at timestamptz,
    last_error text,
    last_delivered_at timestamptz,
    lease_owner uuid,
    leased_until timestamptz
);

-- What was sent and what came of it, for some weeks.
create table webhook_delivery (
    webhook_id uuid not null references webhook,
    xid xid8 not null,
    seq bigint not null,
    record_type text not null,
    record_id uuid not null,
    version int not null,
    attempts int not null,
    first_attempt_at timestamptz not null,
    last_attempt_at timestamptz not null,
    delivered_at timestamptz,
    status_code int,
    latency_millis int not null,
    error text,
    primary key (webhook_id, xid, seq)
);
create index webhook_delivery_age on webhook_delivery (last_attempt_at);
