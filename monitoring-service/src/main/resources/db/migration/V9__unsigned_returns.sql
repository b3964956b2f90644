-- Whoever goes back to farm is registered at once; the commitment may be signed later, and R30 asks for those who have not.
alter table seasonal_return alter column commitment_signed_on drop not null;
comment on column seasonal_return.commitment_signed_on is 'null as long as the household has not signed';
