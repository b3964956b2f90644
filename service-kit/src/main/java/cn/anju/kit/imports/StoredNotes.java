package cn.anju.kit.imports;

import cn.anju.kit.imports.format.ErrorNotes;
import cn.anju.kit.job.JobErrors;
import cn.anju.kit.job.JobErrors.Place;
import cn.anju.kit.job.JobErrors.Placed;
import cn.anju.kit.problem.Messages;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The errors of a job, read along with its file, some at a time. */
public final class StoredNotes implements ErrorNotes {
    private static final int AT_ONCE = 1_000;

    private final JobErrors errors;
    private final UUID job;
    private final Messages messages;
    private final Locale locale;
    private final Deque<Placed> ahead = new ArrayDeque<>();
    private Place last = Place.START;
    private boolean more = true;

    public StoredNotes(JobErrors errors, UUID job, Messages messages, Locale locale) {
        this.errors = errors;
        this.job = job;
        this.messages = messages;
        this.locale = locale;
    }

    @Override
    public List<Note> of(int row) {
        var notes = new ArrayList<Note>(0);
        while (next() != null && next().error().row() <= row) {
            var error = ahead.remove().error();
            if (error.row() == row) {
                notes.add(new Note(error.field(), error.violation().code(), messages.of(error.violation(), locale)));
            }
        }
        return notes;
    }

    private Placed next() {
        if (ahead.isEmpty() && more) {
            ahead.addAll(errors.after(job, last, AT_ONCE));
            more = ahead.size() == AT_ONCE;
            last = ahead.isEmpty() ? last : ahead.getLast().place();
        }
        return ahead.peek();
    }
}
