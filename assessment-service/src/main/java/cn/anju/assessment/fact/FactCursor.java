package cn.anju.assessment.fact;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** The place after a fact in the order of the list: metric, first day, record. */
record FactCursor(String metric, LocalDate from, UUID recordId) {

    static FactCursor after(Fact fact) {
        return new FactCursor(fact.metric(), fact.from(), fact.recordId());
    }

    static Optional<FactCursor> parse(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\\|", -1);
            return parts.length == 3
                    ? Optional.of(new FactCursor(parts[0], LocalDate.parse(parts[1]), UUID.fromString(parts[2])))
                    : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((metric + "|" + from + "|" + recordId).getBytes(StandardCharsets.UTF_8));
    }
}
