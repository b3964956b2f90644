-- What is sealed cannot be compressed, so to try is time lost.

alter table comparison_piece alter sealed set storage external;
