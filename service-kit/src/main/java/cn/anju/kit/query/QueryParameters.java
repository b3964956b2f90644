package cn.anju.kit.query;

import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.problem.Violation;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

/** Reads query parameters strictly: what is unknown or malformed is collected and refused as one problem that names it. */
public final class QueryParameters {
    private final MultivaluedMap<String, String> parameters;
    private final List<Violation> violations = new ArrayList<>();

    public QueryParameters(MultivaluedMap<String, String> parameters, String... known) {
        this.parameters = parameters;
        var names = new TreeSet<>(List.of(known));
        parameters.keySet().stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> refuse(name, "unknown-parameter", String.join(", ", names)));
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(parameters.getFirst(name));
    }

    /** Every value of a parameter that may be repeated. */
    public List<String> all(String name) {
        return parameters.getOrDefault(name, List.of());
    }

    public String required(String name) {
        return text(name).orElseGet(() -> {
            refuse(name, "required");
            return "";
        });
    }

    public Optional<LocalDate> date(String name) {
        try {
            return text(name).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            refuse(name, "date");
            return Optional.empty();
        }
    }

    public Optional<UUID> uuid(String name) {
        try {
            return text(name).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            refuse(name, "uuid");
            return Optional.empty();
        }
    }

    public Optional<String> oneOf(String name, Collection<String> words) {
        var word = text(name);
        word.filter(w -> !words.contains(w)).ifPresent(w -> refuse(name, "enum", String.join(", ", words)));
        return word;
    }

    public Optional<String> matching(String name, String pattern) {
        var text = text(name);
        text.filter(t -> !t.matches(pattern)).ifPresent(t -> refuse(name, "pattern", pattern));
        return text;
    }

    public int number(String name, int least, int most, int missing) {
        try {
            int number = text(name).map(Integer::valueOf).orElse(missing);
            if (number < least || number > most) {
                refuse(name, "range", least, most);
            }
            return number;
        } catch (NumberFormatException e) {
            refuse(name, "integer");
            return missing;
        }
    }

    public void refuse(String name, String code, Object... arguments) {
        violations.add(Violation.parameter(name, code, arguments));
    }

    /** @throws ProblemException 400 if anything was refused */
    public void check() {
        if (!violations.isEmpty()) {
            throw ProblemException.badParameter(violations.toArray(Violation[]::new));
        }
    }
}
