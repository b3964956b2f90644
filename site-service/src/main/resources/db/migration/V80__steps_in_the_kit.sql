-- Steps are kept by the kit from now on. A fingerprint names the step as well, since one body may ask for different ones.

insert into record_step (record_id, version, action, from_state, to_state, happened_on, due_on, actor, done_by, note,
    opened_id, recorded_at, recorded_on, request_key, fingerprint)
select record_id, version, action, from_state, to_state, happened_on, due_on, actor, done_by, note,
    opened_id, recorded_at, recorded_on, request_key, action || ':' || fingerprint
from workflow_step;

drop table workflow_step;
