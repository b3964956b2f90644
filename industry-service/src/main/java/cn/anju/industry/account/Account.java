package cn.anju.industry.account;

import cn.anju.kit.term.Term;

/**
 * Accounts of what a collective organisation owns, owes and shares, after the accounting system of rural collectives
 * (农村集体经济组织会计制度), as far as the plan needs them. Income and expenses have classes instead.
 */
@Term(value = "会计科目", clause = "21; R29")
public enum Account {
    @Term("库存现金")
    CASH(Side.ASSET, true),

    @Term("银行存款")
    BANK(Side.ASSET, true),

    @Term("应收款")
    RECEIVABLES(Side.ASSET, true),

    @Term("对外投资")
    INVESTMENTS(Side.ASSET, true),

    @Term("固定资产")
    FIXED_ASSETS(Side.ASSET, false),

    /** Lowers the fixed assets. */
    @Term("累计折旧")
    ACCUMULATED_DEPRECIATION(Side.ASSET, false),

    @Term("应付款")
    PAYABLES(Side.LIABILITY, true),

    @Term("借款")
    LOANS(Side.LIABILITY, true),

    /** What members were granted and have not got yet. */
    @Term("应付成员收益")
    DISTRIBUTION_PAYABLE(Side.LIABILITY, true),

    @Term("资本")
    CAPITAL(Side.EQUITY, true),

    @Term("公积公益金")
    RESERVES(Side.EQUITY, false),

    @Term("资产估值变动")
    REVALUATION(Side.EQUITY, false),

    /** What was distributed of all results so far; lowers what is left of them. */
    @Term("已分配收益")
    DISTRIBUTED(Side.EQUITY, false);

    /** Which part of a balance sheet an account belongs to. */
    @Term(value = "资产负债表项目类别", clause = "21; R29")
    public enum Side {
        @Term("资产")
        ASSET,

        @Term("负债")
        LIABILITY,

        @Term("所有者权益")
        EQUITY
    }

    private final Side side;
    private final boolean open;

    Account(Side side, boolean open) {
        this.side = side;
        this.open = open;
    }

    public Side side() {
        return side;
    }

    /** Whether clerks book on it; on the others, the service does for assets and distributions. */
    public boolean isOpen() {
        return open;
    }

    /** Whether its postings of the debit side are what fills it. */
    public boolean growsByDebit() {
        return switch (this) {
            case CASH, BANK, RECEIVABLES, INVESTMENTS, FIXED_ASSETS, DISTRIBUTED -> true;
            default -> false;
        };
    }

    /** Whether there can be more or less than nothing in it. */
    public boolean isTwoSided() {
        return this == REVALUATION;
    }
}
