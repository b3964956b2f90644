package cn.anju.monitoring.comparison.rule;

import cn.anju.kit.number.Rational;
import cn.anju.kit.rule.FieldType;
import cn.anju.kit.rule.FieldType.Kind;
import cn.anju.kit.term.Term;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A column of a bureau's file that a rule needs. Whatever else stands in the file is not even read. */
@Schema(description = "数据列 Column of a bureau's file")
public record SourceColumn(
        @NotNull
        @Pattern(regexp = "[a-z][A-Za-z0-9]{0,39}")
        @Schema(title = "列名", description = "name by which the rule knows it", examples = "selfPaidCost")
        String name,

        @NotBlank
        @Size(max = 60)
        @Schema(title = "表头", description = "header in the bureau's file", examples = "个人自付费用")
        String title,

        @NotNull @Schema(title = "类型", description = "what its cells hold", examples = "NUMBER")
        ColumnType type,

        @NotNull @Schema(title = "必填", description = "whether a row without it is refused", examples = "true")
        Boolean required) {

    /** What the cells of a column hold; one column of a source is the ID number by which people are found. */
    @Term(value = "数据列类型", clause = "4; R07")
    public enum ColumnType {
        @Term("公民身份号码")
        ID_NUMBER,

        @Term("文本")
        TEXT,

        @Term("数字")
        NUMBER,

        @Term("日期")
        DATE,

        @Term("是否")
        FLAG;

        FieldType inRules() {
            return FieldType.of(Kind.valueOf(name()));
        }

        /** What a rule sees of a text that was read from a file; a flag that is not given is false. */
        Object read(String text) {
            return switch (this) {
                case ID_NUMBER -> throw new IllegalStateException("No rule sees an ID number");
                case TEXT -> text;
                case NUMBER -> text == null ? null : Rational.of(new BigDecimal(text));
                case DATE -> text == null ? null : LocalDate.parse(text);
                case FLAG -> Boolean.valueOf(text);
            };
        }
    }

    /** The columns without the ID number, in their order: what a rule sees of a row. */
    public static List<SourceColumn> values(List<SourceColumn> columns) {
        return columns.stream()
                .filter(column -> column.type() != ColumnType.ID_NUMBER)
                .toList();
    }
}
