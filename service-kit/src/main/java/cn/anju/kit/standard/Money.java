package cn.anju.kit.standard;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Amounts of money in yuan, always written with their two decimals. */
public final class Money {
    private static final int DECIMALS = 2;
    private static final long LONGEST = 30;

    private Money() {}

    /**
     * The same amount with two decimals, so that it reads alike before and after it is stored. More decimals than that
     * stay, for the ledger to refuse; so does what is too long to be money, which written out could fill the memory.
     */
    public static BigDecimal yuan(BigDecimal amount) {
        if (amount == null || (long) amount.precision() - amount.scale() > LONGEST) {
            return amount;
        }
        BigDecimal plain = amount.stripTrailingZeros();
        return plain.scale() < DECIMALS ? plain.setScale(DECIMALS, RoundingMode.UNNECESSARY) : plain;
    }
}
