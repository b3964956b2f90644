-- How far the topics of other services have been taken in; moved in the transaction of what they led to.
create table consumed_position (
    topic text not null,
    topic_partition int not null,
    next_offset bigint not null,
    primary key (topic, topic_partition)
);
