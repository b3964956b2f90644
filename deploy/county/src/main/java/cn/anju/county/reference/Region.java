package cn.anju.county.reference;

import java.util.List;

/**
 * An administrative division (行政区划) of the county, by its 12-digit code of GB/T 2260 and GB/T 10114.
 *
 * @param level COUNTY or TOWNSHIP
 */
public record Region(String code, String name, String level, List<String> aliases, String note) {

    /** Division code of 兴国县. */
    public static final String COUNTY = "360732000000";

    static List<Region> all() {
        return new CsvResource("reference/regions.csv")
                .rows(row -> new Region(
                        row.getField("code"),
                        row.getField("name"),
                        row.getField("level"),
                        CsvResource.several(row.getField("aliases")),
                        row.getField("note")));
    }
}
