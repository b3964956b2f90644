package cn.anju.monitoring.comparison.run;

import cn.anju.kit.job.Job;
import cn.anju.kit.ledger.Authorship;
import cn.anju.kit.security.Scope;
import cn.anju.monitoring.comparison.batch.ComparisonBatch;
import cn.anju.monitoring.comparison.rule.Comparand;
import cn.anju.monitoring.comparison.rule.ComparisonRule;
import cn.anju.monitoring.comparison.rule.Member;
import cn.anju.monitoring.comparison.source.ComparisonSource;
import cn.anju.monitoring.warning.Warning;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/**
 * One file of a source on its way.
 *
 * @param job by which it was handed in
 * @param today day on which warnings are issued
 */
record Comparison(
        Job job,
        ComparisonOptions options,
        ComparisonSource source,
        ComparisonRule rule,
        Instant now,
        LocalDate today) {

    Scope scope() {
        return job.requester().scope();
    }

    Authorship by() {
        return new Authorship(job.requester().name(), now, today);
    }

    /** The same for the same file as of the same day, so that sent again it is no other batch. */
    UUID batchId() {
        return named("batch", options.sourceId(), options.asOf(), job.file().sha256());
    }

    ComparisonBatch batch() {
        return new ComparisonBatch(
                options.sourceId(),
                source.regionCode(),
                options.asOf(),
                today,
                source.ruleVersion(),
                null,
                null,
                null,
                null);
    }

    Comparand comparand(MatchedRow row, Member member) {
        return new Comparand(row.row().values(), member, options.asOf());
    }

    /** A source warns of somebody once a month, however many rows of however many files say so. */
    UUID warningId(Member member) {
        return named("warning", options.sourceId(), YearMonth.from(options.asOf()), member.personId());
    }

    Warning warning(Comparand comparand) {
        return new Warning(
                comparand.member().householdId(),
                comparand.member().personId(),
                null,
                null,
                today,
                today.plusDays(source.verifyWithinDays()),
                null,
                options.sourceId(),
                source.ruleVersion(),
                options.asOf(),
                source.confidence(),
                source.bureau(),
                source.kind(),
                rule.conflict(comparand),
                null);
    }

    private static UUID named(String what, Object... parts) {
        var name = new StringBuilder("comparison ").append(what);
        for (Object part : parts) {
            name.append('\n').append(part);
        }
        return UUID.nameUUIDFromBytes(name.toString().getBytes(StandardCharsets.UTF_8));
    }
}
