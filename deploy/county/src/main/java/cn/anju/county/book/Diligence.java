package cn.anju.county.book;

import cn.anju.county.reference.CsvResource;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Map;
import java.util.stream.Collectors;

/** How reliably a site does its work in each field, from 0 to 1: an invention that makes the sites differ. */
public record Diligence(double leadership, double monitoring, double employment, double industry, double facilities) {

    /** Every site's diligence by its code. */
    public static Map<String, Diligence> bySite() {
        return new CsvResource("demonstration/diligence.csv")
                        .rows(row -> Map.entry(
                                row.getField("site"),
                                new Diligence(
                                        share(row, "leadership"),
                                        share(row, "monitoring"),
                                        share(row, "employment"),
                                        share(row, "industry"),
                                        share(row, "facilities"))))
                        .stream()
                        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static double share(NamedCsvRecord row, String column) {
        return Integer.parseInt(row.getField(column)) / 100.0;
    }
}
