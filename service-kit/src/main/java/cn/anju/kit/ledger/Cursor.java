package cn.anju.kit.ledger;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** The place after the last record of a page, by its sort key and id: stable while records are added. */
public record Cursor(Object key, UUID id) {
    static Optional<Cursor> parse(String text, Sort sort) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\\|", 3);
            if (parts.length != 3 || !parts[0].equals(sort.name())) {
                return Optional.empty();
            }
            return Optional.of(new Cursor(sort.parseKey(parts[2]), UUID.fromString(parts[1])));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    String text(Sort sort) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((sort.name() + "|" + id + "|" + key).getBytes(StandardCharsets.UTF_8));
    }
}
