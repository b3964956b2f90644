-- Photos and documents on the records of all ledgers; the bytes are in the file store.
create table attachment (
    id uuid primary key,
    record_type text not null,
    record_id uuid not null,
    title text not null,
    kind text not null,
    file_name text not null,
    content_type text not null,
    size bigint not null check (size > 0),
    sha256 text not null,
    file_key text not null unique,
    attached_at timestamptz not null default now(),
    attached_by text not null,
    voided_at timestamptz,
    voided_by text,
    void_reason text,
    check ((voided_at is null) = (void_reason is null) and (voided_at is null) = (voided_by is null))
);
create unique index attachment_content on attachment (record_type, record_id, sha256) where voided_at is null;
create index on attachment (record_type, record_id);
