package cn.anju.county.reference;

import java.util.List;

/**
 * A concentrated resettlement site (集中安置点) as the plan knows it (annex 2).
 *
 * @param setting TOWN_OR_PARK, TOWNSHIP_SEAT or VILLAGE
 * @param minimumResidents what the plan says of its size, 0 where it says nothing
 * @param statements where else the plan names it, by clause
 */
public record Site(
        String code,
        String name,
        List<String> aliases,
        String regionCode,
        String setting,
        String fiveType,
        int targetYear,
        boolean demonstration,
        int minimumResidents,
        String statements) {

    static List<Site> all() {
        return new CsvResource("reference/sites.csv")
                .rows(row -> new Site(
                        row.getField("code"),
                        row.getField("name"),
                        CsvResource.several(row.getField("aliases")),
                        row.getField("region_code"),
                        row.getField("setting"),
                        row.getField("five_type"),
                        Integer.parseInt(row.getField("target_year")),
                        Boolean.parseBoolean(row.getField("demonstration")),
                        row.getField("minimum_residents").isEmpty()
                                ? 0
                                : Integer.parseInt(row.getField("minimum_residents")),
                        row.getField("statements")));
    }

    /** In a town or an industrial park rather than in a village or township seat. */
    public boolean inTown() {
        return "TOWN_OR_PARK".equals(setting);
    }
}
