-- Whoever voids a leader asks for the visits that point to it.
create index on leader_visit (leader_id);
