package cn.anju.industry.asset;

import cn.anju.industry.account.Account;
import cn.anju.industry.entry.Bookkeeper;
import cn.anju.industry.entry.Bookkeeper.Occasion;
import cn.anju.industry.entry.CollectiveEntry.ExpenseClass;
import cn.anju.industry.entry.CollectiveEntry.IncomeClass;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Keeps the books even with the register of assets: it compares what should be booked for an asset with what is, and books the
 * difference. What an asset costs is booked when it is recorded, depreciation and valuations when a month is closed.
 */
@ApplicationScoped
public class AssetBooks {
    private static final String ASSETS = """
            select a.*,
                (select v.value from asset_valuation v
                    where v.asset_id = a.id and v.status = 'ACTIVE' and v.valued_on <= ?
                    order by v.valued_on desc, v.recorded_at desc limit 1) as valuation,
                coalesce(b.cost, 0) as cost, coalesce(b.revalued, 0) as revalued,
                coalesce(b.depreciated, 0) as depreciated, coalesce(b.entries, 0) as entries
            from collective_asset a
            left join lateral (
                select sum(p.amount) filter (where p.account = 'FIXED_ASSETS'
                        and coalesce(e.counter_account, '') <> 'REVALUATION' and e.account <> 'REVALUATION') as cost,
                    sum(p.amount) filter (where p.account = 'FIXED_ASSETS' and e.booked_on <= ?
                        and 'REVALUATION' in (e.account, e.counter_account)) as revalued,
                    -sum(p.amount) filter (where p.account = 'ACCUMULATED_DEPRECIATION' and e.booked_on <= ?) as depreciated,
                    count(distinct e.id) as entries
                from collective_entry e join posting p on p.entry_id = e.id
                where e.asset_id = a.id) b on true
            where %s
            order by a.from_date, a.id
            """;

    private final Database database;
    private final Bookkeeper bookkeeper;
    private final Clock clock;

    AssetBooks(Database database, Bookkeeper bookkeeper, Clock clock) {
        this.database = database;
        this.bookkeeper = bookkeeper;
        this.clock = clock;
    }

    /** Books what follows from an asset as it is recorded now. */
    void recorded(UUID id, int version) {
        var today = LocalDate.now(clock);
        var asset = find(id, today);
        if (!asset.active()) {
            takeBack(asset, today);
            return;
        }
        settleCost(asset, version == 1 ? asset.from() : today);
        if (asset.to() != null) {
            giveUp(find(id, today));
        }
    }

    /** Books what the assets of an organisation lost or gained in value up to the end of a month. */
    public void settleAll(UUID organization, LocalDate day) {
        for (var asset : assets("a.organization_id = ? and a.status = 'ACTIVE'", organization, day)) {
            if (asset.isKeptOn(day)) {
                settleValue(asset, day);
            }
        }
    }

    private BookedAsset find(UUID id, LocalDate day) {
        return assets("a.id = ?", id, day).get(0);
    }

    private List<BookedAsset> assets(String which, UUID id, LocalDate day) {
        return database.query(ASSETS.formatted(which), BookedAsset::of, day, day, day, id);
    }

    private void settleCost(BookedAsset asset, LocalDate on) {
        if (asset.to() != null && asset.cost().signum() == 0 && asset.entries() > 0) {
            return;
        }
        var more = asset.value().subtract(asset.cost());
        var of = occasion(asset, on, "cost", "资产取得：");
        if (more.signum() > 0) {
            switch (asset.source()) {
                case GRANT -> bookkeeper.income(of, IncomeClass.GRANT, Account.FIXED_ASSETS, more);
                case PURCHASE -> bookkeeper.transfer(of, Account.FIXED_ASSETS, asset.paidFrom(), more);
                case BROUGHT_IN -> bookkeeper.transfer(of, Account.FIXED_ASSETS, Account.CAPITAL, more);
            }
        } else if (more.signum() < 0) {
            lower(asset, of, more.negate());
        }
    }

    private void lower(BookedAsset asset, Occasion of, BigDecimal amount) {
        switch (asset.source()) {
            case GRANT -> bookkeeper.expense(of, ExpenseClass.OTHER, Account.FIXED_ASSETS, amount);
            case PURCHASE -> bookkeeper.transfer(of, asset.paidFrom(), Account.FIXED_ASSETS, amount);
            case BROUGHT_IN -> bookkeeper.transfer(of, Account.CAPITAL, Account.FIXED_ASSETS, amount);
        }
    }

    private void settleValue(BookedAsset asset, LocalDate day) {
        depreciate(asset, day, asset.depreciationDue(day).subtract(asset.depreciated()));
        revalue(asset, day, asset.revaluationDue().subtract(asset.revalued()));
    }

    private void depreciate(BookedAsset asset, LocalDate day, BigDecimal more) {
        var of = occasion(asset, day, "depreciation", "计提折旧：");
        if (more.signum() > 0) {
            bookkeeper.expense(of, ExpenseClass.DEPRECIATION, Account.ACCUMULATED_DEPRECIATION, more);
        } else if (more.signum() < 0) {
            bookkeeper.income(of, IncomeClass.OTHER, Account.ACCUMULATED_DEPRECIATION, more.negate());
        }
    }

    private void revalue(BookedAsset asset, LocalDate day, BigDecimal more) {
        var of = occasion(asset, day, "valuation", "资产评估：");
        if (more.signum() > 0) {
            bookkeeper.transfer(of, Account.FIXED_ASSETS, Account.REVALUATION, more);
        } else if (more.signum() < 0) {
            bookkeeper.transfer(of, Account.REVALUATION, Account.FIXED_ASSETS, more.negate());
        }
    }

    /** What is left of its value is an expense; what it was sold for is booked by the clerk. */
    private void giveUp(BookedAsset asset) {
        var gross = asset.cost().add(asset.revalued());
        if (gross.signum() == 0) {
            return;
        }
        if (asset.depreciated().signum() > 0) {
            bookkeeper.transfer(
                    occasion(asset, asset.to(), "written-off", "资产处置："),
                    Account.ACCUMULATED_DEPRECIATION,
                    Account.FIXED_ASSETS,
                    asset.depreciated());
        }
        var left = gross.subtract(asset.depreciated());
        if (left.signum() > 0) {
            bookkeeper.expense(
                    occasion(asset, asset.to(), "given-up", "资产处置："), ExpenseClass.OTHER, Account.FIXED_ASSETS, left);
        }
    }

    /** An asset that never was: all that was booked for it is booked back. */
    private void takeBack(BookedAsset asset, LocalDate today) {
        if (asset.cost().add(asset.revalued()).signum() == 0) {
            return;
        }
        depreciate(asset, today, asset.depreciated().negate());
        revalue(asset, today, asset.revalued().negate());
        if (asset.cost().signum() > 0) {
            lower(asset, occasion(asset, today, "taken-back", "资产作废："), asset.cost());
        }
    }

    private static Occasion occasion(BookedAsset asset, LocalDate on, String what, String memo) {
        return new Occasion(
                asset.siteCode(),
                asset.organizationId(),
                on,
                asset.id(),
                null,
                "asset " + asset.id() + " " + what + " " + asset.entries(),
                memo + asset.name());
    }
}
