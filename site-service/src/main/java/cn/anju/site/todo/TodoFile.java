package cn.anju.site.todo;

import cn.anju.site.todo.SiteTodo.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the queries of {@code todos.sql}, one below each {@code --- KIND}. */
final class TodoFile {
    private static final Pattern START = Pattern.compile("(?m)^--- ");

    private TodoFile() {}

    /** @throws IllegalStateException if a kind has no query */
    static Map<Kind, String> read(InputStream file) throws IOException {
        var result = new EnumMap<Kind, String>(Kind.class);
        START.splitAsStream(new String(file.readAllBytes(), StandardCharsets.UTF_8))
                .skip(1)
                .map(block -> block.split("\n", 2))
                .forEach(block -> result.put(Kind.valueOf(block[0].strip()), block[1].strip()));
        for (Kind kind : Kind.values()) {
            if (!result.containsKey(kind)) {
                throw new IllegalStateException("No query for " + kind);
            }
        }
        return result;
    }

    /** One query for all of them, with the kind in front. */
    static String union(Map<Kind, String> queries) {
        return queries.entrySet().stream()
                .map(query -> "select '" + query.getKey() + "' as kind, q.* from (" + query.getValue()
                        + "\n) as q (id, site_code, scope_region, due_on)")
                .collect(Collectors.joining("\nunion all\n"));
    }
}
