package cn.anju.county.people;

import cn.anju.county.reference.CsvResource;
import cn.anju.county.seed.Chance;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Invents Chinese names that suit a person's sex and generation. */
public final class Names {
    private static final Map<String, List<String>> LISTS = new CsvResource("demonstration/names.csv")
                    .rows(row -> Map.entry(
                            row.getField("kind"), List.of(row.getField("names").split(" ", -1))))
                    .stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private final Chance chance;

    public Names(Chance chance) {
        this.chance = chance;
    }

    String surname() {
        return one("surnames");
    }

    String given(Sex sex, int age) {
        if (age >= 52) {
            return one(sex == Sex.MALE ? "old-men" : "old-women");
        }
        if (age >= 22) {
            return one(sex == Sex.MALE ? "men" : "women");
        }
        return one(sex == Sex.MALE ? "boys" : "girls");
    }

    /** The name of an adult who works for the county: cadre, inspector, manager. */
    public String official() {
        return surname() + given(chance.hits(0.65) ? Sex.MALE : Sex.FEMALE, 40);
    }

    private String one(String list) {
        return chance.pick(LISTS.get(list));
    }
}
