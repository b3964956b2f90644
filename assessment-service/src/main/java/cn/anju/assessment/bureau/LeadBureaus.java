package cn.anju.assessment.bureau;

import cn.anju.kit.Bilingual;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What the bureaus that lead tasks of the plan (牵头单位) are called. */
@ApplicationScoped
class LeadBureaus {
    private static final String FILE = "bureaus.csv";

    private final Map<String, Bilingual> names = read();

    /** A bureau without a name here goes by its code. */
    Bilingual name(String code) {
        return names.getOrDefault(code, new Bilingual(code, code));
    }

    private static Map<String, Bilingual> read() {
        var stream = Objects.requireNonNull(LeadBureaus.class.getResourceAsStream(FILE), FILE);
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return rows.stream().collect(Collectors.toMap(row -> row.getField("code"), LeadBureaus::name));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    private static Bilingual name(NamedCsvRecord row) {
        return new Bilingual(row.getField("name_zh"), row.getField("name_en"));
    }
}
