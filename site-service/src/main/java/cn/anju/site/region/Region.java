package cn.anju.site.region;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.term.Term;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Administrative division 行政区划 by its code (GB/T 2260 and GB/T 10114); reference data with validity. */
@Embeddable
@Schema(description = "行政区划 Administrative division")
public record Region(
        @NotBlank
        @Pattern(regexp = "[0-9]{12}")
        @Schema(title = "区划代码", description = "12 digits", examples = "360732101000")
        String code,

        @NotBlank @Size(max = 100) @Schema(title = "名称", description = "official name", examples = "江背镇")
        String name,

        @NotNull
        @Enumerated(EnumType.STRING)
        @Schema(title = "级别", description = "level of the division", examples = "TOWNSHIP")
        Level level,

        @Size(max = 20) @Schema(title = "别名", description = "other spellings in use", examples = "[\"江背\"]")
        List<@NotBlank @Size(max = 100) String> aliases,

        @NotNull @Schema(title = "启用日期", description = "first day of validity", examples = "2010-01-01")
        LocalDate from,

        @Schema(title = "停用日期", description = "day after the last day of validity")
        LocalDate to,

        @Size(max = 500) @Schema(title = "备注", description = "remarks")
        String note)
        implements LedgerFields {

    /** Level of a division. */
    @Term("区划级别")
    public enum Level {
        @Term("省级")
        PROVINCE,

        @Term("地级")
        CITY,

        @Term("县级")
        COUNTY,

        @Term("乡级")
        TOWNSHIP,

        @Term("村级")
        VILLAGE
    }

    @Override
    public void check(Checks checks) {
        checks.endsAfterStart(from, to);
    }
}
