package cn.anju.assessment.fivetype.checklist;

import cn.anju.kit.Bilingual;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads checklists as they are written down in {@code five-types/criteria.sql}, whose head says how. */
final class CriteriaFile {
    private static final Pattern START = Pattern.compile("(?m)^--- ");
    private static final Pattern HEADER = Pattern.compile("-- ([a-z]+): (.*)");

    private CriteriaFile() {}

    /** @throws IllegalArgumentException if something is not written as it should be */
    static List<Criterion> read(String text) {
        return START.splitAsStream(text).skip(1).map(CriteriaFile::criterion).toList();
    }

    private static Criterion criterion(String block) {
        var lines = new ArrayList<>(block.strip().lines().toList());
        String[] name = lines.remove(0).strip().split(" ", -1);
        Map<String, String> header = new HashMap<>();
        while (!lines.isEmpty()) {
            var line = HEADER.matcher(lines.get(0));
            if (!line.matches()) {
                break;
            }
            header.put(line.group(1), line.group(2).strip());
            lines.remove(0);
        }
        String[] label = header.getOrDefault("label", "").split("\\|", -1);
        if (name.length != 2 || label.length != 2) {
            throw new IllegalArgumentException("Type, criterion and both labels are needed: " + String.join(" ", name));
        }
        String query = String.join("\n", lines).strip();
        var settledBy = settledBy(header.getOrDefault("by", "records"));
        if (query.isEmpty() != (settledBy == SettledBy.FINDING)) {
            throw new IllegalArgumentException(name[1] + ": a query is what settles it, or an inspector is");
        }
        return new Criterion(
                FiveType.valueOf(name[0]),
                name[1],
                new Bilingual(label[0].strip(), label[1].strip()),
                settledBy,
                new BigDecimal(header.getOrDefault("least", "1")),
                Optional.ofNullable(header.get("most")).map(BigDecimal::new),
                header.containsKey("all"),
                header.containsKey("within"),
                Optional.of(query).filter(text -> !text.isEmpty()));
    }

    private static SettledBy settledBy(String word) {
        return switch (word) {
            case "records" -> SettledBy.RECORDS;
            case "finding" -> SettledBy.FINDING;
            case "either" -> SettledBy.EITHER;
            default -> throw new IllegalArgumentException("Nothing settles by " + word);
        };
    }
}
