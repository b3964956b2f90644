-- Residents who are members of the party, as the monitoring service tells of them: from three on a site has a branch or group.
create table known_party_member (
    person_id uuid primary key,
    site_code text not null,
    from_date date,
    to_date date
);
create index on known_party_member (site_code);

-- What was told of persons before is read again.
update consumed_position set next_offset = 0;
