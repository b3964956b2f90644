package cn.anju.county.ranking;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as the ranking shows them. */
final class Points {
    private Points() {}

    /** With two decimals, "-" where there is no number. */
    static String of(JsonNode number) {
        return number.isNumber() ? of(number.decimalValue()) : "-";
    }

    static String of(BigDecimal number) {
        return number.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    /** A count or an amount without trailing zeros. */
    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
