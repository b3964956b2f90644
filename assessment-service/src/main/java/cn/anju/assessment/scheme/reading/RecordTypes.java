package cn.anju.assessment.scheme.reading;

import cn.anju.assessment.scheme.RecordType;
import cn.anju.kit.rule.FieldType;
import cn.anju.kit.rule.RuleLanguage;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The records that metrics can count, with the fields of their events, and the language of rules over each. */
final class RecordTypes {
    private static final String FILE = "/schemes/2022/records.csv";
    private static final String EVERY_RECORD = "*";
    private static final RecordTypes KNOWN = new RecordTypes();

    private final Map<String, RecordType> types = new HashMap<>();
    private final Map<String, RuleLanguage> languages = new HashMap<>();

    private RecordTypes() {
        Map<String, Map<String, FieldType>> fields = new LinkedHashMap<>();
        try (var csv = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        Objects.requireNonNull(RecordTypes.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8))) {
            csv.forEach(row -> fields.computeIfAbsent(row.getField("record"), name -> new HashMap<>())
                    .put(row.getField("field"), FieldType.parse(row.getField("type"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var common = fields.remove(EVERY_RECORD);
        fields.forEach((name, own) -> {
            own.putAll(common);
            types.put(name, new RecordType(name, own));
            languages.put(name, new RuleLanguage(own));
        });
    }

    static RecordTypes known() {
        return KNOWN;
    }

    Map<String, RecordType> byName() {
        return types;
    }

    RuleLanguage language(RecordType type) {
        return languages.get(type.name());
    }
}
