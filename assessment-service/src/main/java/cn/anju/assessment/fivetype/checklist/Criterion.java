package cn.anju.assessment.fivetype.checklist;

import cn.anju.kit.Bilingual;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One line of a checklist of annex 2 创建清单.
 *
 * @param id unique in its type
 * @param least how much is needed
 * @param most more than this is too much, if there is such a bound
 * @param all every item has to be done, whatever their number
 * @param yearly what counts has to happen in the year that is looked at
 * @param query the records that count; empty where no ledger can tell
 */
public record Criterion(
        FiveType type,
        String id,
        Bilingual label,
        SettledBy settledBy,
        BigDecimal least,
        Optional<BigDecimal> most,
        boolean all,
        boolean yearly,
        Optional<String> query) {

    /** How much is needed of a total. */
    public BigDecimal needed(BigDecimal total) {
        return all ? total.max(BigDecimal.ONE) : least;
    }
}
