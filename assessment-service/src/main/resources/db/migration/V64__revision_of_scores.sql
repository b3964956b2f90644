-- So that whoever keeps a ranking in memory reads again only what has changed since.
alter table score add column revision bigint not null default 0;
create index score_since on score (period, revision);
comment on column score.revision is 'revision of the state with which it was kept';
