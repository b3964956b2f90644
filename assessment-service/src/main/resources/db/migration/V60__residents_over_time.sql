-- How many have lived at a site since when, as the site service tells of it: scores of a past day are those of its residents.
create table site_residents (
    record_id uuid primary key,
    site_code text not null,
    from_on date not null,
    residents int not null
);
create index on site_residents (site_code, from_on);
comment on column site_residents.from_on is 'so many live there from this day on, until the next count';

-- It was told before anybody here took note.
delete from consumed_record where record_type = 'site.site-residents';
update consumed_position set next_offset = 0 where topic = 'anju.site.ledger';
