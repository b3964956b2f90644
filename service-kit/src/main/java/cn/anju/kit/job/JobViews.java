package cn.anju.kit.job;

import cn.anju.kit.ledger.Ledgers;
import cn.anju.kit.problem.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;

/** Shows jobs to clients in their language. */
@ApplicationScoped
public class JobViews {
    private final Ledgers ledgers;
    private final Messages messages;

    JobViews(Ledgers ledgers, Messages messages) {
        this.ledgers = ledgers;
        this.messages = messages;
    }

    /** The language of an answer. */
    public Locale language(List<Locale> acceptable) {
        return messages.choose(acceptable);
    }

    public JobView of(Job job, Locale locale) {
        String message = job.failure() == null
                ? null
                : messages.text(locale, job.failure() + ".detail", List.copyOf(job.failureArguments()));
        return JobView.of(job, ledgers.ofType(job.ledger()).path(), message);
    }

    JobErrorView of(JobError error, Locale locale) {
        return JobErrorView.of(error, messages, locale);
    }
}
