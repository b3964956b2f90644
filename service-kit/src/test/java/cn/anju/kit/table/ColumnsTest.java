package cn.anju.kit.table;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.ledger.LedgerRow;
import cn.anju.kit.ledger.RecordStatus;
import cn.anju.kit.personal.PersonName;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {
    record Part(String name) {}

    record Fields(
            @NotBlank @Schema(title = "安置点代码", description = "site visited", examples = "360732-S01")
            String siteCode,

            @NotNull @Schema(title = "开始日期") LocalDate from,
            @Schema(title = "状态") RecordStatus state,
            @Schema(title = "各次状态") List<@NotNull RecordStatus> states,
            @Schema(title = "数据") Map<String, String> values,
            @Schema(title = "组成") List<Part> parts,
            @Schema(title = "姓名") PersonName name)
            implements LedgerFields {}

    static final class Row extends LedgerRow<Fields> {}

    private final Columns columns = Columns.of(Ledger.of("site/things", "thing", Fields.class, Row.class));

    private Column column(String header) {
        return columns.byHeader(header).orElseThrow();
    }

    @Test
    void hasTheFieldsAmongWhatAllLedgersShare() {
        assertThat(columns.fields())
                .extracting(Column::name)
                .containsExactly("siteCode", "from", "state", "states", "values", "parts", "name");
        assertThat(columns.writable())
                .extracting(Column::name)
                .startsWith("id", "siteCode")
                .endsWith("recordedOn");
        assertThat(columns.all())
                .extracting(Column::name)
                .startsWith("id", "version", "status", "siteCode")
                .endsWith("late", "voidReason");
        assertThat(columns.all())
                .filteredOn(Column::required)
                .extracting(Column::name)
                .containsExactly("siteCode", "from");
    }

    @ParameterizedTest
    @CsvSource({
        "siteCode,siteCode",
        "SITECODE,siteCode",
        "site code,siteCode",
        "安置点代码,siteCode",
        "'安置点代码*',siteCode",
        "' 安置点代码 ＊',siteCode",
        "录入日期,recordedOn",
        "编号,id",
        "状态,state",
        "status,status",
    })
    void findsAColumnByAnyOfItsTitles(String header, String name) {
        assertThat(column(header).name()).isEqualTo(name);
    }

    @Test
    void knowsNoOtherHeaders() {
        assertThat(columns.byHeader("颜色")).isEmpty();
        assertThat(columns.byHeader("")).isEmpty();
        assertThat(columns.byHeader("标记")).isEmpty();
    }

    @Test
    void saysWhatACellHolds() {
        assertThat(column("siteCode").example()).isEqualTo("360732-S01");
        assertThat(column("siteCode").description()).isEqualTo("site visited");
        assertThat(column("states").type()).isEqualTo(RecordStatus.class);
        assertThat(column("states").listed()).isTrue();
        assertThat(column("states").structured()).isFalse();
        assertThat(column("values").structured()).isTrue();
        assertThat(column("parts").structured()).isTrue();
        assertThat(column("name").structured()).isFalse();
        assertThat(column("id").type()).isEqualTo(UUID.class);
    }
}
