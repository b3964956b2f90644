-- Life of a quarter: frozen, reviewed, published, revised (clause 29, R37). A quarter without a row is live.
create table quarter (
    period text not null,
    county text not null check (county ~ '^[0-9]{6}$'),
    state text not null check (state in ('FROZEN', 'REVIEW', 'PUBLISHED')),
    scheme text not null,
    as_of date not null,
    frozen_at timestamptz not null,
    frozen_by text not null,
    review_at timestamptz,
    review_by text,
    appeals_until date,
    primary key (period, county),
    check (state = 'FROZEN' or (review_at is not null and appeals_until is not null))
);

-- What was known at an instant: of the freeze (edition 1) and of each revision after it.
create table copied_figures (
    period text not null,
    county text not null,
    edition int not null check (edition > 0),
    site_code text not null,
    figures json not null,
    primary key (period, county, edition, site_code)
);

create table copied_fact (
    period text not null,
    county text not null,
    edition int not null,
    record_id uuid not null,
    metric text not null,
    site_code text not null,
    record_type text not null,
    record_version int not null,
    subject text not null,
    value numeric not null,
    from_on date not null,
    to_on date,
    primary key (period, county, edition, site_code, metric, from_on, record_id)
);

-- Every edition of a published quarter as it was signed. The digest is checked by the database as well as by whoever reads it.
create table publication (
    period text not null,
    county text not null,
    edition int not null check (edition > 0),
    document text not null,
    sha256 text not null,
    previous text,
    reason text,
    published_at timestamptz not null,
    published_by text not null,
    primary key (period, county, edition),
    constraint publication_digest check (sha256 = encode(sha256(convert_to(document, 'UTF8')), 'hex')),
    check ((edition = 1) = (previous is null)),
    check ((edition = 1) = (reason is null))
);

create function refuse_rewriting() returns trigger language plpgsql as $$
begin
    raise exception '% is never changed: what was frozen or published stays as it is', tg_table_name;
end
$$;

create trigger copied_figures_stay before update or delete or truncate on copied_figures
    for each statement execute function refuse_rewriting();
create trigger copied_fact_stays before update or delete or truncate on copied_fact
    for each statement execute function refuse_rewriting();
create trigger publication_stays before update or delete or truncate on publication
    for each statement execute function refuse_rewriting();

-- A published quarter stays published.
create function refuse_reopening() returns trigger language plpgsql as $$
begin
    if old.state = 'PUBLISHED' then
        raise exception 'quarter % of % is published and stays so', old.period, old.county;
    end if;
    return new;
end
$$;
create trigger quarter_stays_published before update on quarter for each row execute function refuse_reopening();
create trigger quarter_stays before delete or truncate on quarter for each statement execute function refuse_rewriting();

create table appeal (
    like ledger_record including all,
    site_code text not null,
    appealed_on date not null,
    period text not null,
    indicator text not null,
    month text,
    grounds text not null,
    evidence text not null,
    state text not null check (state in ('OPEN', 'ACCEPTED', 'REFUSED')),
    decided_on date,
    decision text,
    numerator numeric,
    denominator numeric,
    check ((state = 'OPEN') = (decided_on is null)),
    check ((state = 'OPEN') = (decision is null)),
    check ((state = 'ACCEPTED') = (numerator is not null and denominator is not null))
);
create index on appeal (site_code, appealed_on);
create index on appeal (appealed_on, id);
create index on appeal (period, site_code);

create table bulletin (
    like ledger_record including all,
    region_code text not null,
    published_on date not null,
    period text not null,
    edition int not null,
    sites int not null,
    changed_sites int not null,
    sha256 text not null,
    previous text,
    reason text
);
create unique index ux_bulletin__period on bulletin (region_code, period, edition);
create index on bulletin (published_on, id);
