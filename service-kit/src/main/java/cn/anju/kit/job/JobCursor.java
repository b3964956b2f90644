package cn.anju.kit.job;

import cn.anju.kit.job.JobErrors.Place;
import cn.anju.kit.job.Jobs.After;
import cn.anju.kit.query.PageCursor;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The place after the last item of a page, of jobs or of errors. */
final class JobCursor {
    private static final int VALUES = 2;

    private JobCursor() {}

    static String after(Job last) {
        return PageCursor.after(last.requestedAt().toString(), last.id().toString())
                .toString();
    }

    static String after(Place last) {
        return PageCursor.after(String.valueOf(last.row()), String.valueOf(last.n()))
                .toString();
    }

    static Optional<After> job(String text) {
        return read(
                text,
                cursor -> new After(
                        Instant.parse(cursor.key().get(0)),
                        UUID.fromString(cursor.key().get(1))));
    }

    static Optional<Place> error(String text) {
        return read(
                text,
                cursor -> new Place(
                        Integer.parseInt(cursor.key().get(0)),
                        Integer.parseInt(cursor.key().get(1))));
    }

    private static <T> Optional<T> read(String text, Function<PageCursor, T> reading) {
        try {
            return PageCursor.parse(text, VALUES).map(reading);
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
