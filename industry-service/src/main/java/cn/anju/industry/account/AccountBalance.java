package cn.anju.industry.account;

import cn.anju.kit.Bilingual;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What stands in an account of an organisation on a day. */
@Schema(description = "科目余额 What stands in an account; yuan")
public record AccountBalance(
        Account account,
        Bilingual name,
        Account.Side side,
        @Schema(examples = "2022-12-31") LocalDate on,

        @Schema(description = "positive where the account holds what it is for", examples = "26500.00")
        BigDecimal balance) {}
