-- What decides whether a row of annex 1 concerns a site: where it was built and how many live there.
create table known_site (
    id uuid primary key,
    status text not null,
    code text not null,
    setting text,
    residents int
);
create index on known_site (code);

-- The service that keeps the sites has told of its own before; others read again what was told.
insert into known_site
select distinct on (record_id) record_id, status, payload ->> 'code', payload ->> 'setting', (payload ->> 'residents')::int
from journal where record_type = 'site.site' order by record_id, version desc;
delete from consumed_record where record_type = 'site.site';
update consumed_position set next_offset = 0;
