package cn.anju.monitoring.comparison.file;

import cn.anju.kit.imports.row.CellReader;
import cn.anju.kit.imports.row.CellReader.Refusal;
import cn.anju.kit.job.JobError;
import cn.anju.kit.personal.IdNumber;
import cn.anju.kit.personal.InvalidValueException;
import cn.anju.kit.problem.Violation;
import cn.anju.monitoring.comparison.rule.SourceColumn;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/** Reads the cells of the columns that a source names, each by its type. */
final class RowReader {
    private static final int LONGEST_TEXT = 200;
    private static final int MOST_DIGITS = 18;

    private final List<SourceColumn> columns;
    private final CellReader cells;

    RowReader(List<SourceColumn> columns, ObjectMapper mapper) {
        this.columns = columns;
        this.cells = new CellReader(mapper);
    }

    List<SourceColumn> columns() {
        return columns;
    }

    /** @param cell what stands in the column of a place, as {@link cn.anju.kit.imports.format.SourceRow} has it */
    BureauRow read(int number, IntFunction<Object> cell) {
        var values = new String[columns.size() - 1];
        var errors = new ArrayList<JobError>(0);
        String idNumber = null;
        int place = 0;
        for (int i = 0; i < columns.size(); i++) {
            SourceColumn column = columns.get(i);
            String text = null;
            try {
                text = text(column, cell.apply(i));
            } catch (Refusal e) {
                errors.add(error(number, column, e.code()));
            } catch (InvalidValueException e) {
                errors.add(error(number, column, e.code()));
            }
            if (column.type() == SourceColumn.ColumnType.ID_NUMBER) {
                idNumber = text;
            } else {
                values[place++] = text;
            }
        }
        return new BureauRow(number, idNumber, Arrays.asList(values), errors);
    }

    private static JobError error(int number, SourceColumn column, String code) {
        return new JobError(
                number, Violation.unreadable("/" + column.name(), column.title(), code), column.title(), null);
    }

    private String text(SourceColumn column, Object cell) throws Refusal {
        JsonNode value = cells.read(javaType(column.type()), column.type() == SourceColumn.ColumnType.TEXT, cell);
        if (value.isNull()) {
            if (column.required() || column.type() == SourceColumn.ColumnType.ID_NUMBER) {
                throw new InvalidValueException("required");
            }
            return null;
        }
        return switch (column.type()) {
            case ID_NUMBER -> new IdNumber(value.asText()).reveal();
            case TEXT -> value.asText().substring(0, Math.min(value.asText().length(), LONGEST_TEXT));
            case NUMBER -> number(value);
            case DATE -> date(value.asText());
            case FLAG -> flag(value);
        };
    }

    private static Class<?> javaType(SourceColumn.ColumnType type) {
        return switch (type) {
            case ID_NUMBER -> IdNumber.class;
            case TEXT -> String.class;
            case NUMBER -> BigDecimal.class;
            case DATE -> LocalDate.class;
            case FLAG -> Boolean.class;
        };
    }

    /** Numbers of any size would let one row take all the memory. */
    private static String number(JsonNode value) {
        if (!value.isNumber()) {
            throw new InvalidValueException("number");
        }
        BigDecimal number = value.decimalValue();
        if (number.precision() > MOST_DIGITS || Math.abs(number.scale()) > MOST_DIGITS) {
            throw new InvalidValueException("number");
        }
        return number.toPlainString();
    }

    private static String date(String text) {
        try {
            return LocalDate.parse(text).toString();
        } catch (DateTimeException e) {
            throw new InvalidValueException("date");
        }
    }

    private static String flag(JsonNode value) {
        if (!value.isBoolean()) {
            throw new InvalidValueException("boolean");
        }
        return value.asText();
    }
}
