package cn.anju.kit.testing.contract;

import cn.anju.kit.ledger.EnumWords;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.personal.IdNumber;
import cn.anju.kit.personal.PersonalText;
import cn.anju.kit.reference.References;
import cn.anju.kit.standard.CreditCode;
import cn.anju.kit.testing.Place;
import cn.anju.kit.testing.SyntheticCreditCodes;
import cn.anju.kit.testing.SyntheticIdNumbers;
import jakarta.validation.constraints.Max;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Valid bodies for a ledger, made from what it declares: examples, types and constraints, what it points to and where it
 * may be. Values that must be unique are fresh in each.
 */
final class ExampleBodies {
    private static final AtomicInteger NUMBERS = new AtomicInteger(1000);
    private static final List<Class<?>> EASILY_CHANGED =
            List.of(String.class, Boolean.class, Integer.class, BigDecimal.class, Enum.class);

    private static final LocalDate LONG_AGO = LocalDate.of(2019, 1, 1);

    private final Ledger<?, ?> ledger;
    private final List<DeclaredField> fields;
    private final Set<String> unique;
    private final County county;

    ExampleBodies(Ledger<?, ?> ledger, List<DeclaredField> fields, Set<String> unique, County county) {
        this.ledger = ledger;
        this.fields = fields;
        this.unique = unique;
        this.county = county;
    }

    /** Every field that the ledger gives an example of, and every reference but to its own kind and to what is not there. */
    Map<String, Object> full(Place place) {
        return body(place, field -> true);
    }

    /** Required fields and what says where the record is. */
    Map<String, Object> minimal(Place place) {
        return body(
                place,
                field -> field.isRequired()
                        || isPlace(field.name())
                        || county.peculiarities().isNeeded(ledger.path(), field.name()));
    }

    private static boolean isPlace(String field) {
        return Set.of("siteCode", "siteCodes", "regionCode").contains(field);
    }

    private Map<String, Object> body(Place place, Predicate<DeclaredField> wanted) {
        var body = new HashMap<String, Object>();
        for (DeclaredField field : fields) {
            Object value = wanted.test(field) ? value(field, place) : null;
            if (value != null) {
                body.put(field.name(), value);
            }
        }
        if (unique.contains("from")
                && body.get("from") instanceof String from
                && ledger.shape().has("to")) {
            body.put("to", LocalDate.parse(from).plusDays(1).toString());
        }
        peculiar(place).forEach((field, value) -> body.computeIfPresent(field, (f, usual) -> value));
        return body;
    }

    private Map<String, Object> peculiar(Place place) {
        return county.peculiarities().of(ledger.path(), place.siteCode() != null);
    }

    private Object value(DeclaredField field, Place place) {
        if (isPlace(field.name())) {
            return placeIn(field.name(), place);
        } else if (field.shape().refersTo() != null) {
            return reference(field, place);
        } else if (unique.contains(field.name())) {
            return ledger.type().equals(References.REGION) ? divisionIn(place) : fresh(field);
        }
        return field.isRequired() || field.hasExample() ? field.value() : null;
    }

    private Object placeIn(String field, Place place) {
        return switch (field) {
            case "siteCode" -> place.siteCode();
            case "siteCodes" -> List.of(place.siteCode());
            default -> place.siteCode() == null || !ledger.shape().has("siteCode") ? place.regionCode() : null;
        };
    }

    private Object reference(DeclaredField field, Place place) {
        String type = field.shape().refersTo();
        if (type.equals(ledger.type()) || !county.canBeAt(type, place)) {
            return null;
        }
        var preparation = county.peculiarities().preparation(ledger.path(), field.name());
        boolean own = unique.contains(field.name()) || preparation.isPresent();
        String id = own ? county.fresh(type, place) : county.record(type, place);
        preparation.ifPresent(make -> make.accept(id));
        return field.shape().holdsSeveral() ? List.of(id) : id;
    }

    /** A division is where its code says. */
    private static String divisionIn(Place place) {
        return "%s%03d".formatted(place.township(), NUMBERS.incrementAndGet() % 1000);
    }

    /** A value that no record has. */
    Object fresh(DeclaredField field) {
        Object example = field.value();
        if (field.type() == IdNumber.class) {
            var number = new IdNumber((String) example);
            return SyntheticIdNumbers.next(number.reveal().substring(6, 14), number.ofMan());
        } else if (field.constraint(CreditCode.class).isPresent()) {
            return SyntheticCreditCodes.next();
        } else if (field.type() == LocalDate.class) {
            return LONG_AGO.minusDays(NUMBERS.incrementAndGet()).toString();
        } else if (example instanceof String text) {
            return numbered(text, NUMBERS.incrementAndGet());
        }
        return example;
    }

    /** The text with another number at its end, or with letters where it has none. */
    private static String numbered(String text, int number) {
        if (text.matches(".*\\d")) {
            return text.replaceFirst("\\d{1,4}$", String.valueOf(number));
        }
        return text
                + String.valueOf(number)
                        .chars()
                        .mapToObj(digit -> String.valueOf((char) ('a' + digit - '0')))
                        .collect(Collectors.joining());
    }

    /** A change of one field that leaves a full body valid; other numbers change other fields or give other values. */
    Map<String, Object> change(int number) {
        var candidates = fields.stream()
                .filter(this::isFree)
                .sorted(Comparator.comparing(ExampleBodies::ease))
                .toList();
        var field = candidates.get(number % candidates.size());
        return Map.of(field.name(), changed(field, number / candidates.size()));
    }

    private boolean isFree(DeclaredField field) {
        boolean isText = field.type() == String.class || PersonalText.class.isAssignableFrom(field.type());
        return ease(field) < EASILY_CHANGED.size()
                && (!isText || field.isProse())
                && !unique.contains(field.name())
                && !county.peculiarities().of(ledger.path(), false).containsKey(field.name());
    }

    private static int ease(DeclaredField field) {
        int place = EASILY_CHANGED.indexOf(field.type().isEnum() ? Enum.class : field.type());
        return place < 0 ? EASILY_CHANGED.size() : place;
    }

    private static Object changed(DeclaredField field, int round) {
        Object value = field.value();
        if (value instanceof Boolean was) {
            return was == (round % 2 == 1);
        } else if (value instanceof Integer was) {
            long most = field.constraint(Max.class).map(Max::value).orElse(Long.MAX_VALUE);
            return was + 1 + round <= most ? was + 1 + round : was - 1 - round;
        } else if (field.type() == BigDecimal.class) {
            return new BigDecimal(value.toString()).add(BigDecimal.valueOf(round + 1L));
        } else if (field.type().isEnum()) {
            var words = EnumWords.of(field.type());
            return words.get((words.indexOf(value) + 1 + round) % words.size());
        }
        return "更正" + (round + 1);
    }
}
