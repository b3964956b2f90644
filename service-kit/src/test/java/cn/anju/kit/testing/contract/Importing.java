package cn.anju.kit.testing.contract;

import static cn.anju.kit.testing.contract.County.ELSEWHERE;
import static cn.anju.kit.testing.contract.County.HERE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cn.anju.kit.security.Role;
import cn.anju.kit.testing.Imports;
import cn.anju.kit.testing.Place;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** A clerk's file is taken in row by row: the good rows are recorded, of the bad ones is told what is wrong with them. */
final class Importing implements ContractChapter {
    private static final AtomicInteger DAYS = new AtomicInteger();
    private static final LocalDate FIRST_DAY = LocalDate.of(2010, 1, 1);

    @Override
    public Stream<DynamicTest> facts(LedgerCase ledger) {
        if (!ledger.isWritten()) {
            return Stream.of(dynamicTest("is not for what the service derives", () -> isRefused(ledger)));
        }
        var facts = Stream.<DynamicTest>builder()
                .add(dynamicTest("records the good rows and tells of the bad ones", () -> recordsAndTells(ledger)))
                .add(dynamicTest("changes nothing when the file comes again", () -> changesNothing(ledger)))
                .add(dynamicTest("writes nothing when it only tries", () -> onlyTries(ledger)))
                .add(dynamicTest("writes all or nothing", () -> writesAllOrNothing(ledger)))
                .add(dynamicTest("is known by its key", () -> isKnownByItsKey(ledger)))
                .add(dynamicTest("is for those who may write", () -> isForWriters(ledger)));
        if (ledger.hasPlace()) {
            facts.add(dynamicTest("takes nothing from outside the scope", () -> keepsScope(ledger)));
        }
        return facts.build();
    }

    /** Bodies that no file had before: each of another day. */
    private static List<Map<String, Object>> bodies(LedgerCase ledger, int count) {
        return IntStream.range(0, count).mapToObj(i -> body(ledger, HERE)).toList();
    }

    private static Map<String, Object> body(LedgerCase ledger, Place place) {
        var body = ledger.body(place);
        String date = ledger.ledger().dateField();
        return ledger.isUnique(date)
                ? body
                : with(body, date, FIRST_DAY.plusDays(DAYS.incrementAndGet()).toString());
    }

    private static Map<String, Object> without(Map<String, Object> body, String field) {
        var rest = new HashMap<>(body);
        rest.remove(field);
        return rest;
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        var other = new HashMap<>(body);
        other.put(field, value);
        return other;
    }

    private static ImportedFile done(LedgerCase ledger, String query, List<Map<String, Object>> rows) {
        return ImportedFile.of(ledger, ledger.clerk(), query, rows);
    }

    private static long records(LedgerCase ledger) {
        return ledger.clerk().list("limit=1&include=total").json().path("total").asLong();
    }

    private static void counts(ImportedFile file, String state, int created, int unchanged, int failed) {
        var outcome = file.outcome();
        assertThat(outcome.path("state").asText()).as("%s", file.errors()).isEqualTo(state);
        assertThat(Stream.of("created", "updated", "unchanged", "failed")
                        .map(count -> outcome.path(count).asInt(-1)))
                .as("%s", file.errors())
                .containsExactly(created, 0, unchanged, failed);
    }

    private static void recordsAndTells(LedgerCase ledger) {
        String date = ledger.ledger().dateField();
        var rows = bodies(ledger, 4);
        long before = records(ledger);
        var job = done(
                ledger,
                "",
                List.of(rows.get(0), without(rows.get(1), date), with(rows.get(2), date, "2022-02-30"), rows.get(3)));
        counts(job, "DONE", 2, 0, 2);
        assertThat(job.errors()).containsExactly("3 " + date + ": required", "4 " + date + ": date");
        assertThat(records(ledger)).isEqualTo(before + 2);
    }

    private static void changesNothing(LedgerCase ledger) {
        var rows = bodies(ledger, 2);
        counts(done(ledger, "", rows), "DONE", 2, 0, 0);
        long before = records(ledger);
        counts(done(ledger, "", rows), "DONE", 0, 2, 0);
        assertThat(records(ledger)).isEqualTo(before);
    }

    private static void onlyTries(LedgerCase ledger) {
        var rows = bodies(ledger, 2);
        var file = List.of(rows.get(0), without(rows.get(1), ledger.ledger().dateField()));
        long before = records(ledger);
        counts(done(ledger, "?dryRun=true", file), "DONE", 1, 0, 1);
        assertThat(records(ledger)).isEqualTo(before);
    }

    private static void writesAllOrNothing(LedgerCase ledger) {
        var rows = bodies(ledger, 2);
        long before = records(ledger);
        var refused = done(
                ledger,
                "?atomic=true",
                List.of(rows.get(0), without(rows.get(1), ledger.ledger().dateField())));
        counts(refused, "FAILED", 0, 0, 1);
        assertThat(records(ledger)).isEqualTo(before);
        counts(done(ledger, "?atomic=true", rows), "DONE", 2, 0, 0);
        assertThat(records(ledger)).isEqualTo(before + 2);
    }

    private static void isKnownByItsKey(LedgerCase ledger) {
        String key = UUID.randomUUID().toString();
        byte[] file = Table.of(ledger, bodies(ledger, 1)).csv();
        String job = send(ledger.clerk(), file, key).is(202).id();
        assertThat(send(ledger.clerk(), file, key).is(202).id()).isEqualTo(job);
        counts(new ImportedFile(ledger.clerk(), job).over(), "DONE", 1, 0, 0);
    }

    private static Answer send(Clerk clerk, byte[] file, String key) {
        return clerk.asking()
                .body(Imports.CSV, file)
                .header("Idempotency-Key", key)
                .post(clerk.href() + "/imports");
    }

    private static void isForWriters(LedgerCase ledger) {
        byte[] file = Table.of(ledger, bodies(ledger, 1)).csv();
        Stream.of(Role.ANALYST, Role.AUDITOR).map(role -> ledger.as(role, HERE)).forEach(reader -> send(
                        reader, file, UUID.randomUUID().toString())
                .isProblem(403, "forbidden"));
    }

    private static void keepsScope(LedgerCase ledger) {
        var insider = ledger.writerAt(HERE);
        long before = records(ledger);
        var job = ImportedFile.of(ledger, insider, "", List.of(body(ledger, HERE), body(ledger, ELSEWHERE)));
        assertThat(job.outcome().path("created").asInt()).isEqualTo(1);
        assertThat(job.errors()).isNotEmpty().allMatch(error -> error.matches("3 .*: unknown-(site|region|reference)"));
        assertThat(records(ledger)).isEqualTo(before + 1);
    }

    private static void isRefused(LedgerCase ledger) {
        byte[] file = Imports.text("x");
        send(ledger.clerk(), file, UUID.randomUUID().toString()).is(405);
    }
}
