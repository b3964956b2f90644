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
        var problems = new ReadingProblems(shape(type));
        return finish(type, problems, () -> reader(type, problems).readValue(json));
    }

    /** The same where the ledger is only known at run time. */
    @SuppressWarnings("unchecked") // the fields of every ledger are a record
    <F extends Record & LedgerFields> Body<? extends LedgerFields> readAny(Class<?> type, InputStream json)
            throws IOException {
        return read((Class<F>) type, json);
    }

    /** The same from a tree, as after a merge patch. */
    public <F extends Record & LedgerFields> Body<F> read(Class<F> type, JsonNode json) throws IOException {
        var problems = new ReadingProblems(shape(type));
        return finish(type, problems, () -> reader(type, problems).readValue(json));
    }

    private ObjectReader reader(Class<?> type, ReadingProblems problems) {
        return mapper.readerFor(type).withHandler(problems);
    }

    private interface Reading<F> {
        F run() throws IOException;
    }

    private <F extends Record & LedgerFields> Body<F> finish(
            Class<F> type, ReadingProblems problems, Reading<F> reading) throws IOException {
        F fields;
        try {
            fields = reading.run();
        } catch (StreamReadException e) {
            var at = e.getLocation();
            throw new ProblemException(400, "malformed-json", at.getLineNr(), at.getColumnNr());
        } catch (JsonMappingException e) {
            problems.add(e);
            throw new InvalidRecord(problems.violations());
        } catch (JsonProcessingException e) {
            throw new ProblemException(400, "bad-request");
        }
        if (fields == null) {
            throw new ProblemException(400, "malformed-json", 1, 1);
        }
        var violations = new ArrayList<>(problems.violations());
        violations.addAll(constraints(type, fields, violations));
        if (!violations.isEmpty()) {
            throw new InvalidRecord(violations);
        }
        return new Body<>(fields, problems.envelope());
    }

    private <F extends Record & LedgerFields> List<Violation> constraints(
            Class<F> type, F fields, List<Violation> known) {
        Set<String> unreadable = known.stream().map(Violation::pointer).collect(Collectors.toSet());
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
