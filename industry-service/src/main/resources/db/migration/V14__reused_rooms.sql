-- What idle rooms are used as again, how many of them and since when (clause 21, R28).

alter table idle_asset
    add column owner_kind text,
    add column reuse text,
    add column reused_since date,
    add column reused_quantity int check (reused_quantity between 1 and quantity);
