package cn.anju.kit.integrity;

import cn.anju.kit.Bilingual;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads checks as they are written down: {@code --- id}, a header of {@code -- name: value}, the query. */
final class CheckFile {
    private static final Pattern START = Pattern.compile("(?m)^--- ");
    private static final Pattern HEADER = Pattern.compile("-- ([a-z]+): (.*)");

    private CheckFile() {}

    /** @throws IllegalArgumentException if a check is not written as it should be */
    static List<Check> read(String text) {
        return START.splitAsStream(text).skip(1).map(CheckFile::check).toList();
    }

    private static Check check(String block) {
        var lines = new ArrayList<>(block.strip().lines().toList());
        String id = lines.remove(0).strip();
        Map<String, String> header = new HashMap<>();
        for (var line = HEADER.matcher(lines.get(0)); line.matches(); line = HEADER.matcher(lines.get(0))) {
            header.put(line.group(1), line.group(2).strip());
            lines.remove(0);
        }
        return new Check(
                id,
                Severity.valueOf(required(id, header, "severity")),
                both(id, header, "title"),
                both(id, header, "meaning"),
                both(id, header, "finding"),
                required(id, header, "each"),
                String.join("\n", lines));
    }

    private static Bilingual both(String id, Map<String, String> header, String name) {
        String[] texts = required(id, header, name).split("\\|", -1);
        if (texts.length != 2) {
            throw new IllegalArgumentException("Check " + id + ": " + name + " needs two languages");
        }
        return new Bilingual(texts[0].strip(), texts[1].strip());
    }

    private static String required(String id, Map<String, String> header, String name) {
        if (!header.containsKey(name)) {
            throw new IllegalArgumentException("Check " + id + " has no " + name);
        }
        return header.get(name);
    }
}
