-- The key that has sealed the personal texts of a version of a record, all of them alike: what older keys have sealed is
-- found when keys are rotated.
create function sealed_key(sealed json) returns text
    language sql immutable parallel safe
    return (
        select encode(substring(decode(value, 'base64') from 2 for get_byte(decode(value, 'base64'), 0)), 'escape')
        from json_each_text(sealed)
        limit 1
    );
create index journal_sealed_key on journal (sealed_key(sealed)) where sealed is not null;
