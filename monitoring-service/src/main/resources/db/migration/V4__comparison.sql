-- Data that bureaus submit every month, and the warnings that comparing them with the register gives (clause 4, R07).

create table comparison_source (
    like ledger_record including all,
    region_code text not null,
    from_date date not null,
    to_date date check (to_date > from_date),
    bureau text not null,
    dataset text not null,
    cadence text not null,
    columns jsonb not null,
    rule text not null,
    rule_version int not null check (rule_version > 0),
    kind text not null,
    verify_within_days int not null check (verify_within_days > 0),
    confidence text not null,
    basis text
);
create index on comparison_source (from_date, id);

create table comparison_batch (
    like ledger_record including all,
    source_id uuid not null references comparison_source,
    region_code text not null,
    as_of date not null,
    submitted_on date not null check (submitted_on >= as_of),
    rule_version int not null check (rule_version > 0),
    rows int check (rows >= 0),
    matched int check (matched between 0 and rows),
    warnings int check (warnings between 0 and matched),
    unusable int check (unusable between 0 and rows)
);
comment on column comparison_batch.rows is 'like the other figures null until it is compared';
create index on comparison_batch (source_id, as_of);
create index on comparison_batch (submitted_on, id);

-- The matched rows of the last batch of each source, to try rules on; of people who are in no household there is none.
create table comparison_piece (
    batch_id uuid not null references comparison_batch,
    first_row int not null,
    matched int not null,
    sealed bytea not null,
    kept_at timestamptz not null default now(),
    primary key (batch_id, first_row)
);
comment on column comparison_piece.sealed is 'encrypted: ids of persons, and the values of the columns that the source names';
create index on comparison_piece (kept_at);

alter table warning
    add person_id uuid references person,
    add rule_version int check (rule_version > 0),
    add as_of date,
    add confidence text;
alter table warning add foreign key (source_id) references comparison_source not valid;
create index on warning (person_id);
create index on warning (source_id, rule_version);
