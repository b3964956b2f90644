package cn.anju.county.reference;

import java.util.List;

/** A bureau (牵头或责任单位) that the plan gives tasks to. */
public record Bureau(String code, String name, String nameInEnglish) {

    static List<Bureau> all() {
        return new CsvResource("reference/bureaus.csv")
                .rows(row -> new Bureau(row.getField("code"), row.getField("name"), row.getField("name_en")));
    }
}
