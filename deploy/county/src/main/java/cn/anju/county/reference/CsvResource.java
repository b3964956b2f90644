package cn.anju.county.reference;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** A comma-separated table that ships with this module, first row its column names. */
public record CsvResource(String path) {

    /** Reads every row, in the order of the file. */
    public <T> List<T> rows(Function<NamedCsvRecord, T> reading) {
        var stream = Objects.requireNonNull(CsvResource.class.getResourceAsStream("/cn/anju/county/" + path), path);
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
                var csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
            return csv.stream().map(reading).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    static List<String> several(String field) {
        return field.isEmpty() ? List.of() : List.of(field.split(";", -1));
    }
}
