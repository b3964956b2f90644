-- From when until when what is known of other records holds: what is due for it, and which dates are impossible.
alter table known_record add column from_on date, add column to_on date;
comment on column known_record.from_on is 'first day that it holds; null if it has none or it is not known';
comment on column known_record.to_on is 'first day that it no longer holds';

update known_record k set
    from_on = coalesce(j.payload ->> 'openedOn', j.payload ->> 'settledOn', j.payload ->> 'from')::date,
    to_on = coalesce(j.payload ->> 'leftOn', j.payload ->> 'to')::date
from journal j where j.record_id = k.record_id and j.version = k.version;

-- What is known at a site, or scattered in a region.
create index known_record_place on known_record (record_type, coalesce(site_code, region_code));
