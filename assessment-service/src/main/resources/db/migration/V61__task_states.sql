-- How far what tasks asked for in a quarter was when it was looked at last, so that rankings can go by it.
create table task_state (
    period text not null,
    county text not null,
    task text not null,
    occasion text not null,
    place text not null,
    site_code text,
    due_on date not null,
    state text not null,
    primary key (period, county, task, occasion, place)
);
create index on task_state (period, site_code) where state = 'OVERDUE' and site_code is not null;
comment on column task_state.period is 'quarter that its deadline lies in';
comment on column task_state.occasion is 'month, quarter or year that it is for';
comment on column task_state.place is 'code of a site, or of the region of scattered households; empty for the county as a whole';

-- When all services that settle a task have last told of it.
create table task_gathering (
    period text not null,
    county text not null,
    task text not null,
    occasion text not null,
    gathered_at timestamptz not null,
    primary key (period, county, task, occasion)
);
