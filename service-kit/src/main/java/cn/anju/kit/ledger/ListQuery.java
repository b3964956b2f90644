package cn.anju.kit.ledger;

import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.problem.Violation;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;

/** The parameters of a list, read strictly: whatever is unknown or malformed is a 400 that names it. */
public final class ListQuery {
    public static final int DEFAULT_LIMIT = 50;
    public static final int MOST = 500;
    static final Set<String> GENERAL =
            Set.of("limit", "cursor", "sort", "include", "fields", "from", "to", "status", "siteCode", "regionCode");

    private final Ledger<?, ?> ledger;
    private final MultivaluedMap<String, String> parameters;
    private final List<Violation> violations = new ArrayList<>();

    private ListQuery(Ledger<?, ?> ledger, MultivaluedMap<String, String> parameters) {
        this.ledger = ledger;
        this.parameters = parameters;
    }

    /** What was asked for. */
    public record Asked(
            int limit,
            Cursor cursor,
            Sort sort,
            boolean total,
            Set<String> fields,
            LocalDate from,
            LocalDate to,
            RecordStatus status,
            List<String> siteCodes,
            String regionCode,
            Map<String, List<Object>> equal) {}

    /** @throws ProblemException 400 with every parameter that is wrong */
    public static Asked read(Ledger<?, ?> ledger, MultivaluedMap<String, String> parameters) {
        return new ListQuery(ledger, parameters).read();
    }

    /** Names of the fields by which the list of a ledger can be filtered. */
    public static List<FieldShape> filters(Ledger<?, ?> ledger) {
        return ledger.shape().fields().stream()
                .filter(f -> f.filterable() && !GENERAL.contains(f.name()))
                .toList();
    }

    private Asked read() {
        var known = new TreeSet<>(GENERAL);
        filters(ledger).forEach(f -> known.add(f.name()));
        parameters.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name ->
                        violations.add(Violation.parameter(name, "unknown-parameter", String.join(", ", known))));
        var sort = sort();
        var asked = new Asked(
                limit(),
                cursor(sort),
                sort,
                one("include", this::include, false),
                fields(),
                one("from", this::date, null),
                one("to", this::date, null),
                one("status", text -> word(text, RecordStatus.class), null),
                parameters.getOrDefault("siteCode", List.of()),
                parameters.getFirst("regionCode"),
                equal());
        if (!violations.isEmpty()) {
            throw ProblemException.badParameter(violations.toArray(Violation[]::new));
        }
        return asked;
    }

    private int limit() {
        return one(
                "limit",
                text -> {
                    int limit = Integer.parseInt(text);
                    if (limit < 1 || limit > MOST) {
                        throw new Refusal("range", 1, MOST);
                    }
                    return limit;
                },
                DEFAULT_LIMIT);
    }

    private Sort sort() {
        var names = Sort.names(ledger);
        return one(
                "sort",
                text -> {
                    var sort = Sort.parse(text);
                    if (!names.contains(sort.name())) {
                        throw new Refusal("sort", String.join(", ", names));
                    }
                    return sort;
                },
                Sort.byDefault(ledger));
    }

    private Cursor cursor(Sort sort) {
        return one("cursor", text -> Cursor.parse(text, sort).orElseThrow(() -> new Refusal("cursor")), null);
    }

    private boolean include(String text) {
        if (!"total".equals(text)) {
            throw new Refusal("enum", "total");
        }
        return true;
    }

    private Set<String> fields() {
        String text = parameters.getFirst("fields");
        if (text == null) {
            return Set.of();
        }
        var known = ViewFields.names(ledger);
        var asked = new TreeSet<>(Arrays.asList(text.split(",")));
        if (!known.containsAll(asked)) {
            violations.add(Violation.parameter("fields", "fields", String.join(", ", known)));
        }
        return asked;
    }

    private Map<String, List<Object>> equal() {
        var result = new LinkedHashMap<String, List<Object>>();
        for (FieldShape field : filters(ledger)) {
            var values = parameters.getOrDefault(field.name(), List.of()).stream()
                    .map(text -> attempt(field.name(), () -> value(field, text)))
                    .toList();
            if (!values.isEmpty()) {
                result.put(field.name(), new ArrayList<>(values));
            }
        }
        return result;
    }

    private static Object value(FieldShape field, String text) {
        Class<?> type = field.type();
        if (type.isEnum()) {
            return word(text, type);
        } else if (type == UUID.class) {
            return uuid(text);
        } else if (type == Boolean.class) {
            if (!"true".equals(text) && !"false".equals(text)) {
                throw new Refusal("boolean");
            }
            return Boolean.valueOf(text);
        } else if (type == Integer.class) {
            return Integer.valueOf(text);
        }
        return text;
    }

    private static <T> T word(String text, Class<T> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(c -> EnumWords.of(c).equals(text))
                .findFirst()
                .orElseThrow(() -> new Refusal("enum", EnumWords.joined(type)));
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new Refusal("uuid");
        }
    }

    private LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new Refusal("date");
        }
    }

    private <T> T one(String name, Function<String, T> reader, T missing) {
        String text = parameters.getFirst(name);
        if (text == null) {
            return missing;
        }
        T value = attempt(name, () -> reader.apply(text));
        return value == null ? missing : value;
    }

    private <T> T attempt(String name, java.util.function.Supplier<T> reading) {
        try {
            return reading.get();
        } catch (Refusal e) {
            violations.add(Violation.parameter(name, e.code, e.arguments));
        } catch (NumberFormatException e) {
            violations.add(Violation.parameter(name, "integer"));
        }
        return null;
    }

    private static final class Refusal extends RuntimeException {
        private final String code;
        private final transient Object[] arguments;

        Refusal(String code, Object... arguments) {
            super(code, null, false, false);
            this.code = code;
            this.arguments = arguments;
        }
    }
}
