package cn.anju.assessment.scheme.reading;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** The scheme of 2022 (2022年度考核办法), which ships with the product as tables that an analyst can read. */
public final class ShippedScheme {
    private static final String FOLDER = "/schemes/2022/";
    private static final List<String> TABLES = List.of("dimensions", "metrics", "indicators", "grades", "vetoes");
    private static final Set<String> NUMBERS = Set.of("indicators/weight", "grades/from", "scheme/adjustment_limit");
    private static final Pattern WORDS = Pattern.compile("_(\\w)");

    private ShippedScheme() {}

    /** The scheme as the JSON that clients see. */
    public static ObjectNode document() {
        var document = rows("scheme").get(0);
        document.remove(List.of("validFrom", "validTo"));
        for (String table : TABLES) {
            document.putArray(table).addAll(rows(table));
        }
        return document;
    }

    /** First day in force. */
    public static LocalDate validFrom() {
        return LocalDate.parse(rows("scheme").get(0).get("validFrom").asText());
    }

    private static List<ObjectNode> rows(String table) {
        try (var csv = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        Objects.requireNonNull(ShippedScheme.class.getResourceAsStream(FOLDER + table + ".csv")),
                        StandardCharsets.UTF_8))) {
            return csv.stream().map(row -> item(table, row)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode item(String table, NamedCsvRecord row) {
        var item = JsonNodeFactory.instance.objectNode();
        row.getFieldsAsMap().forEach((column, cell) -> {
            String name =
                    WORDS.matcher(column).replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
            if (column.equals("clauses")) {
                var clauses = item.putArray(name);
                List.of(cell.split(";")).forEach(clause -> clauses.add(clause.strip()));
            } else if (NUMBERS.contains(table + "/" + column)) {
                item.put(name, new BigDecimal(cell));
            } else if (!cell.isBlank()) {
                item.put(name, cell);
            }
        });
        return item;
    }
}
