package cn.anju.kit.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A statement put together from parts, whose parameters are known by name ({@code :today}) instead of by position. */
public record NamedSql(String text, List<Object> arguments) {
    private static final Pattern NAME = Pattern.compile("(?<!:):([a-z]\\w*)");

    /** @throws IllegalArgumentException if a parameter has no value */
    public static NamedSql of(String sql, Map<String, ?> values) {
        var arguments = new ArrayList<Object>();
        String text = NAME.matcher(sql).replaceAll(name -> {
            arguments.add(value(name, values));
            return "?";
        });
        return new NamedSql(text, arguments);
    }

    private static Object value(MatchResult name, Map<String, ?> values) {
        if (!values.containsKey(name.group(1))) {
            throw new IllegalArgumentException("No value for " + name.group());
        }
        return values.get(name.group(1));
    }

    public <T> List<T> query(Database database, Database.RowMapper<T> mapper) {
        return database.query(text, mapper, arguments.toArray());
    }
}
