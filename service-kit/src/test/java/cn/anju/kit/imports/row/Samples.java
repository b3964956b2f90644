package cn.anju.kit.imports.row;

import cn.anju.kit.imports.row.CellReaderTest.Kind;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.ledger.LedgerRow;
import cn.anju.kit.personal.IdNumber;
import cn.anju.kit.personal.PhoneNumber;
import cn.anju.kit.table.Column;
import cn.anju.kit.table.Columns;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A ledger with a field of every kind. */
final class Samples {
    static final Columns COLUMNS = Columns.of(
            Ledger.of("site/samples", "sample", Sample.class, SampleRow.class).dated("day"));

    private Samples() {}

    record Sample(
            @NotNull @Schema(title = "代码") String code,
            @NotNull @Schema(title = "日期") LocalDate day,
            @Schema(title = "是否") Boolean yes,
            @Schema(title = "数量") Integer count,
            @Schema(title = "金额") BigDecimal amount,
            @Schema(title = "类别") Kind kind,
            @Schema(title = "各类") List<Kind> kinds,
            @Schema(title = "名称") List<String> names,
            @Schema(title = "数据") Map<String, String> values,
            @Schema(title = "证件") IdNumber idNumber,
            @Schema(title = "电话") PhoneNumber phone,
            @Schema(title = "说明") String findings)
            implements LedgerFields {}

    static class SampleRow extends LedgerRow<Sample> {}

    static Column column(String name) {
        return COLUMNS.byHeader(name).orElseThrow();
    }
}
