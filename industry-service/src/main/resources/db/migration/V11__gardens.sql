-- Gardens near the site, and who tends which part of them (clause 7, R13).

create table garden_plot (
    like ledger_record including all,
    site_code text not null,
    from_date date not null,
    to_date date check (to_date > from_date),
    name text,
    kind text,
    area_mu numeric not null check (area_mu > 0),
    household_ids uuid[],
    landowner text
);
create index on garden_plot (site_code, from_date);
create index on garden_plot (from_date, id);
create index on garden_plot using gin (household_ids);

create table garden_allotment (
    like ledger_record including all,
    plot_id uuid not null references garden_plot,
    site_code text not null,
    household_id uuid not null,
    area_mu numeric not null check (area_mu > 0),
    from_date date not null,
    to_date date check (to_date > from_date),
    note text
);
alter table garden_allotment add constraint ux_garden_allotment__plot_id
    exclude using gist (plot_id with =, household_id with =, daterange(from_date, to_date) with &&)
    where (status = 'ACTIVE');
create index on garden_allotment (site_code, from_date);
create index on garden_allotment (from_date, id);
create index on garden_allotment (household_id);
