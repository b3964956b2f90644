package cn.anju.kit.job;

import cn.anju.kit.problem.Messages;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that is wrong with a row. */
@Schema(name = "JobError", description = "What is wrong with a row of a file · 行错误")
public record JobErrorView(
        @Schema(title = "行号", description = "as a spreadsheet shows it, or line of the file", examples = "17")
        int row,

        @Schema(title = "列", description = "header of the column in the file", examples = "调研日期")
        String column,

        @Schema(title = "字段", description = "property of the record", examples = "visitedOn")
        String field,

        @Schema(title = "值", description = "as given; absent where it may be personal", examples = "2022-02-30")
        String value,

        @Schema(title = "代码", description = "stable code for programs", examples = "date")
        String code,

        @Schema(title = "说明", description = "in the language of Accept-Language", examples = "调研日期（visitedOn）必须是真实日期")
        String message) {

    static JobErrorView of(JobError error, Messages messages, Locale locale) {
        return new JobErrorView(
                error.row(),
                error.header(),
                error.field(),
                error.value(),
                error.violation().code(),
                messages.of(error.violation(), locale));
    }
}
