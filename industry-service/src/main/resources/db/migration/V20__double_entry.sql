-- Double entry for the books of collective organisations (clause 21, R29): each entry is two postings, and the balance of an
-- account is proved by the chain of its postings.

alter table collective_organization add column reserve_percent numeric(5, 2) check (reserve_percent between 0 and 100);

alter table collective_entry
    drop constraint collective_entry_check,
    add column account text,
    add column counter_account text,
    add column contract_id uuid,
    add column household_id uuid,
    add column asset_id uuid,
    add column distribution_id uuid,
    add constraint collective_entry_nature check (num_nonnulls(income_class, expense_class, counter_account) = 1),
    add constraint collective_entry_accounts check (account <> counter_account);
create index on collective_entry (contract_id) where contract_id is not null;
create index on collective_entry (household_id) where household_id is not null;
create index on collective_entry (asset_id) where asset_id is not null;
create index on collective_entry (distribution_id) where distribution_id is not null;
create index on collective_entry (organization_id, booked_on);

-- What an entry does to one account: positive on the debit side, negative on the credit side. Each posting names the balance
-- that it found, which the reference to the posting before proves; so no balance can differ from the sum of its postings.
create table posting (
    organization_id uuid not null references collective_organization,
    account text not null,
    number bigint not null check (number > 0),
    entry_id uuid not null references collective_entry on delete cascade,
    amount numeric(14, 2) not null check (amount <> 0),
    balance_before numeric(18, 2) not null,
    balance numeric(18, 2) not null,
    previous bigint generated always as (nullif(number - 1, 0)) stored,
    primary key (organization_id, account, number),
    unique (organization_id, account, number, balance),
    constraint posting_chain foreign key (organization_id, account, previous, balance_before)
        references posting (organization_id, account, number, balance),
    constraint posting_first check (number > 1 or balance_before = 0),
    constraint posting_sum check (balance = balance_before + amount),
    constraint posting_assets check (balance >= 0 or account not in (
        'CASH', 'BANK', 'RECEIVABLES', 'INVESTMENTS', 'FIXED_ASSETS', 'DISTRIBUTED')),
    constraint posting_liabilities check (balance <= 0 or account not in (
        'PAYABLES', 'LOANS', 'DISTRIBUTION_PAYABLE', 'CAPITAL', 'RESERVES', 'ACCUMULATED_DEPRECIATION'))
);
create index on posting (entry_id);

-- Until which day the books of an organisation are closed.
create table closed_books (
    organization_id uuid primary key references collective_organization,
    closed_through date not null
);

create function post(organization uuid, on_account text, entry uuid, amount numeric) returns void language sql as $$
    insert into posting (organization_id, account, number, entry_id, amount, balance_before, balance)
    select organization, on_account, coalesce(max(last.number), 0) + 1, entry, amount,
        coalesce(max(last.balance), 0), coalesce(max(last.balance), 0) + amount
    from (
        select p.number, p.balance from posting p
        where p.organization_id = organization and p.account = on_account
        order by p.number desc limit 1) last
$$;

create function post_entry(e collective_entry) returns void language plpgsql as $$
begin
    perform post(e.organization_id, coalesce('EXPENSE.' || e.expense_class, e.account), e.id, e.amount);
    perform post(e.organization_id,
        coalesce('INCOME.' || e.income_class, e.counter_account, e.account), e.id, -e.amount);
end $$;

-- Entries from before accounts were kept went through the bank, as far as there was money; the rest was advanced.
do $$
declare
    e collective_entry;
    in_bank numeric;
begin
    for e in select * from collective_entry order by booked_on, recorded_at, id loop
        select coalesce((select balance from posting p where p.organization_id = e.organization_id
            and p.account = 'BANK' order by number desc limit 1), 0) into in_bank;
        e.account := case
            when in_bank + (case when e.income_class is null then -e.amount else e.amount end) < 0 then 'PAYABLES'
            else 'BANK' end;
        update collective_entry set account = e.account where id = e.id;
        perform post_entry(e);
    end loop;
end $$;

alter table collective_entry alter column account set not null;

create function book_entry() returns trigger language plpgsql as $$
begin
    -- entries of one organisation follow each other
    perform from collective_organization where id = new.organization_id for no key update;
    if exists (select from closed_books c
            where c.organization_id = new.organization_id and c.closed_through >= new.booked_on) then
        raise check_violation using constraint = 'collective_entry_closed',
            message = 'the books are closed on ' || new.booked_on;
    end if;
    perform post_entry(new);
    if new.account = 'DISTRIBUTED' and new.amount > 0 and (
            select sum(p.amount) from posting p where p.organization_id = new.organization_id
                and (p.account = 'DISTRIBUTED' or p.account like 'INCOME.%' or p.account like 'EXPENSE.%')) > 0 then
        raise check_violation using constraint = 'collective_entry_distributable',
            message = 'more is distributed than was earned';
    end if;
    return null;
end $$;

create trigger book after insert on collective_entry for each row execute function book_entry();

create function refuse_rewriting() returns trigger language plpgsql as $$
begin
    raise check_violation using constraint = tg_table_name || '_append_only', message = tg_table_name || ' is never changed';
end $$;

create trigger keep before update on collective_entry for each row
    when ((old.organization_id, old.booked_on, old.income_class, old.expense_class, old.account, old.counter_account,
            old.amount, old.reverses, old.status)
        is distinct from (new.organization_id, new.booked_on, new.income_class, new.expense_class, new.account,
            new.counter_account, new.amount, new.reverses, new.status))
    execute function refuse_rewriting();
create trigger keep before update on posting for each row execute function refuse_rewriting();
