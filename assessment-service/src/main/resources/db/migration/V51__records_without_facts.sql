-- Active records that were taken in and count for nothing, since no rule holds for them: with the facts, all that were taken in.
create table factless_record (
    record_id uuid not null,
    site_code text not null,
    record_type text not null,
    version int not null,
    primary key (record_id, site_code)
);
create index on factless_record (site_code, record_type);

-- They were taken in before anybody here took note.
truncate consumed_record;
update consumed_position set next_offset = 0;
