package cn.anju.employment;

import cn.anju.kit.query.PageCursor;
import cn.anju.kit.query.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The place after the last item of a page that is sorted by a day and an id. */
public record DayCursor(LocalDate day, UUID id) {
    private static final int VALUES = 2;

    /** The parameter {@code cursor}, which is refused where it is none of ours. */
    public static Optional<DayCursor> read(QueryParameters parameters) {
        var text = parameters.text("cursor");
        var cursor = text.flatMap(DayCursor::parse);
        if (text.isPresent() && cursor.isEmpty()) {
            parameters.refuse("cursor", "cursor");
        }
        return cursor;
    }

    private static Optional<DayCursor> parse(String text) {
        try {
            return PageCursor.parse(text, VALUES)
                    .map(PageCursor::key)
                    .map(key -> new DayCursor(LocalDate.parse(key.get(0)), UUID.fromString(key.get(1))));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Adds {@code afterDay} and {@code afterId} to the parameters of a query; null before the first page. */
    public static void bind(DayCursor after, Map<String, Object> parameters) {
        parameters.put("afterDay", after == null ? null : after.day());
        parameters.put("afterId", after == null ? null : after.id());
    }

    @Override
    public String toString() {
        return PageCursor.after(day.toString(), id.toString()).toString();
    }
}
