-- Whoever voids a labourer asks for the trainings that point to it.
create index on training using gin (labourer_ids);
