-- Files that no row names, or no longer: deleted from the file store after this time.
create table unkept_file (
    key text primary key,
    delete_at timestamptz not null
);
create index on unkept_file (delete_at);
