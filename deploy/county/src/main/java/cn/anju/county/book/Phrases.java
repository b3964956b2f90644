package cn.anju.county.book;

import cn.anju.county.reference.CsvResource;
import cn.anju.county.seed.Chance;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Short texts as clerks would enter them, by kind. */
public final class Phrases {
    private static final Map<String, List<String>> TEXTS = new CsvResource("demonstration/phrases.csv")
            .rows(row -> Map.entry(row.getField("kind"), row.getField("text"))).stream()
                    .collect(Collectors.groupingBy(
                            Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));

    private Phrases() {}

    public static String one(String kind, Chance chance) {
        return chance.pick(TEXTS.get(kind));
    }
}
