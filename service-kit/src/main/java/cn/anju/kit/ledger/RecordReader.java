package cn.anju.kit.ledger;

import cn.anju.kit.personal.PersonalDataScan;
import cn.anju.kit.problem.InvalidRecord;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.problem.Violation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Reads the fields of a record from JSON and gathers everything that is wrong with them, not only the first thing. */
@ApplicationScoped
public class RecordReader {
    private final ObjectMapper mapper;
    private final Validator validator;
    private final Map<Class<?>, FieldsShape<?>> shapes = new ConcurrentHashMap<>();

    RecordReader(ObjectMapper mapper, Validator validator) {
        this.mapper = mapper;
        this.validator = validator;
    }

    /** A body as it came: the fields, and the recording date that a system may send with them. */
    public record Body<F>(F fields, EnvelopeInput envelope) {}

    /** @throws InvalidRecord with every violation */
    public <F extends Record & LedgerFields> Body<F> read(Class<F> type, InputStream json) throws IOException {
        byte[] body = json.readAllBytes();
        return read(type, reader -> reader.readValue(body), () -> body.length == 0 ? null : mapper.readTree(body));
    }

    /** The same where the ledger is only known at run time. */
    @SuppressWarnings("unchecked") // the fields of every ledger are a record
    <F extends Record & LedgerFields> Body<? extends LedgerFields> readAny(Class<?> type, InputStream json)
            throws IOException {
        return read((Class<F>) type, json);
    }

    /** The same from a tree, as after a merge patch. */
    public <F extends Record & LedgerFields> Body<F> read(Class<F> type, JsonNode json) throws IOException {
        return read(type, reader -> reader.readValue(json), json::deepCopy);
    }

    private interface Reading<F> {
        F with(ObjectReader reader) throws IOException;
    }

    private interface Parsing {
        JsonNode tree() throws IOException;
    }

    private <F extends Record & LedgerFields> Body<F> read(Class<F> type, Reading<F> reading, Parsing parsing)
            throws IOException {
        var problems = new ReadingProblems(shape(type));
        try {
            F fields = reading.with(reader(type, problems));
            requireNone(violations(type, fields, problems, List.of()));
            return new Body<>(fields, problems.envelope());
        } catch (StreamReadException e) {
            throw malformed(e);
        } catch (JsonMappingException e) {
            throw new InvalidRecord(everything(type, parsed(parsing), problems, e));
        }
    }

    private ObjectReader reader(Class<?> type, ReadingProblems problems) {
        return mapper.readerFor(type).withHandler(problems);
    }

    private static JsonNode parsed(Parsing parsing) throws IOException {
        try {
            var tree = parsing.tree();
            if (tree == null) {
                throw new ProblemException(400, "malformed-json", 1, 1);
            }
            return tree;
        } catch (JsonProcessingException e) {
            throw malformed(e);
        }
    }

    private static ProblemException malformed(JsonProcessingException e) {
        var at = e.getLocation();
        return new ProblemException(400, "malformed-json", at.getLineNr(), at.getColumnNr());
    }

    /** All violations of a body that ends the reading at one of them: it is read again without the field in question. */
    private <F extends Record & LedgerFields> List<Violation> everything(
            Class<F> type, JsonNode body, ReadingProblems problems, JsonMappingException first) throws IOException {
        var known = new ArrayList<Violation>();
        var ended = first;
        var noted = problems;
        while (true) {
            known.add(noted.violation(ended));
            String field =
                    ended.getPath().isEmpty() ? null : ended.getPath().get(0).getFieldName();
            if (!(body instanceof ObjectNode object) || object.remove(field) == null) {
                known.addAll(noted.violations());
                return known;
            }
            noted = new ReadingProblems(shape(type));
            try {
                return violations(type, reader(type, noted).readValue(object), noted, known);
            } catch (JsonMappingException next) {
                ended = next;
            }
        }
    }

    private <F extends Record & LedgerFields> List<Violation> violations(
            Class<F> type, F fields, ReadingProblems problems, List<Violation> known) {
        if (fields == null) {
            throw new ProblemException(400, "malformed-json", 1, 1);
        }
        var violations = new ArrayList<>(known);
        violations.addAll(problems.violations());
        violations.addAll(constraints(type, fields, violations));
        return violations;
    }

    private static void requireNone(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new InvalidRecord(violations);
        }
    }

    private <F extends Record & LedgerFields> List<Violation> constraints(
            Class<F> type, F fields, List<Violation> known) {
        Set<String> unreadable = known.stream().map(Violation::pointer).collect(Collectors.toSet());
        known.forEach(violation -> unreadable.add(violation.pointer().replaceFirst("(?<=.)/.*", "")));
        var found = new ArrayList<Violation>();
        for (var violation : validator.validate(fields)) {
            var translated = Constraints.violation(violation, shape(type));
            if (!unreadable.contains(translated.pointer())) {
                found.add(translated);
            }
        }
        for (FieldShape field : shape(type).fields()) {
            Object value = field.freeText() ? field.of(fields) : null;
            if (value != null && PersonalDataScan.finds(value.toString())) {
                found.add(Violation.of(field.name(), field.label(), "personal-data"));
            }
        }
        return found;
    }

    @SuppressWarnings("unchecked") // a shape is kept under its own type
    private <F extends Record & LedgerFields> FieldsShape<F> shape(Class<F> type) {
        return (FieldsShape<F>) shapes.computeIfAbsent(type, t -> new FieldsShape<>(type));
    }
}
