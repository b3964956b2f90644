-- Cooperatives of sites (clause 9).

create table cooperative (
    like ledger_record including all,
    site_code text not null,
    from_date date not null,
    to_date date check (to_date > from_date),
    name text,
    credit_code text,
    members int not null check (members > 0),
    relocated_members int check (relocated_members between 0 and members),
    leader_kind text not null,
    leader text,
    participants text[],
    industry_id uuid references industry,
    industry_chosen_on date,
    enterprise_leads_on date,
    benefits_linked_on date,
    funded_on date,
    served_on date,
    household_ids uuid[]
);
create unique index ux_cooperative__credit_code on cooperative (credit_code) where status = 'ACTIVE';
create index on cooperative (site_code, from_date);
create index on cooperative (from_date, id);
create index on cooperative (industry_id);
create index on cooperative using gin (household_ids);
