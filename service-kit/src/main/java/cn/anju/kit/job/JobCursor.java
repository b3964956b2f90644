package cn.anju.kit.job;

import cn.anju.kit.job.JobErrors.Place;
import cn.anju.kit.job.Jobs.After;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/** The place after the last item of a page, of jobs or of errors. */
record JobCursor(After job, Place error) {
    static JobCursor of(Job last) {
        return new JobCursor(new After(last.requestedAt(), last.id()), null);
    }

    static JobCursor of(Place last) {
        return new JobCursor(null, last);
    }

    static Optional<JobCursor> parse(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\\|", 2);
            return Optional.of(
                    parts[0].contains("T")
                            ? new JobCursor(new After(Instant.parse(parts[0]), UUID.fromString(parts[1])), null)
                            : of(new Place(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]))));
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    String text() {
        String text = job == null ? error.row() + "|" + error.n() : job.requestedAt() + "|" + job.id();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
