-- What is to be done about what revisits found (clause 4, R07 and R08).

alter table revisit
    add risk_kinds text[],
    add request_category text,
    add request text,
    add check (num_nonnulls(request_category, request) in (0, 2));

alter table clue add revisit_id uuid references revisit;
create index on clue (revisit_id);
