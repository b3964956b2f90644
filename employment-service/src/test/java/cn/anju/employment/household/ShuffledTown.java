package cn.anju.employment.household;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.employment.employment.Employment;
import cn.anju.employment.employment.Employment.Channel;
import cn.anju.employment.labourer.Labourer;
import cn.anju.employment.labourer.Labourer.LabourClass;
import cn.anju.kit.event.EventDispatcher;
import cn.anju.kit.event.LedgerEvent;
import cn.anju.kit.ledger.Authorship;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.ledger.LedgerRow;
import cn.anju.kit.ledger.LedgerStore;
import cn.anju.kit.ledger.LedgerStore.Precondition;
import cn.anju.kit.ledger.Ledgers;
import cn.anju.kit.ledger.Outcome;
import cn.anju.kit.ledger.RecordStatus;
import cn.anju.kit.ledger.Submission;
import cn.anju.kit.ledger.SubmissionWriter;
import cn.anju.kit.problem.Violation;
import cn.anju.kit.security.Scope;
import cn.anju.kit.testing.Places;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/** Households with their people, and many random changes of these that come in a random order, one in ten of them twice. */
final class ShuffledTown {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final LocalDate START = LocalDate.of(2022, 1, 1);
    private static final int CHANGES_OF_A_PERSON = 12;

    private final Random random;
    private final List<UUID> households;
    private final List<UUID> persons;
    private final List<UUID> labourers;
    private final List<UUID> employments;
    private final List<Change> changes = new ArrayList<>();

    /** Something that happens to a record. */
    sealed interface Change {
        UUID id();
    }

    private record PersonTold(UUID id, LedgerEvent event) implements Change {}

    private record LabourerWritten(UUID id, Labourer fields) implements Change {}

    private record EmploymentWritten(UUID id, Employment fields) implements Change {}

    private record EmploymentVoided(UUID id) implements Change {}

    ShuffledTown(Random random, int count) {
        this.random = random;
        int people = Math.max(4, count / CHANGES_OF_A_PERSON);
        households = ids(people / 2);
        persons = ids(people);
        labourers = ids(people);
        employments = ids(people * 2);
        var later = new ArrayList<Change>();
        while (later.size() < count) {
            Change change = random(later.size() + 1);
            later.add(change);
            if (random.nextInt(10) == 0) {
                later.add(change);
            }
        }
        Collections.shuffle(later, random);
        for (int i = 0; i < people; i++) {
            changes.add(labourer(i));
        }
        changes.addAll(later);
    }

    List<UUID> households() {
        return households;
    }

    List<Change> changes() {
        return changes;
    }

    private Change random(int version) {
        int dice = random.nextInt(10);
        if (dice < 3) {
            return person(version);
        }
        return dice < 6 ? labourer(random.nextInt(labourers.size())) : employment();
    }

    private Change person(int version) {
        var id = any(persons);
        var born = START.plusDays(random.nextInt(90)).minusYears(random.nextBoolean() ? 16 : 55);
        String sex = random.nextBoolean() ? "1" : "2";
        var status = random.nextInt(20) == 0 ? RecordStatus.VOIDED : RecordStatus.ACTIVE;
        var payload = MAPPER.valueToTree(Map.of("id", id, "birthDate", born.toString(), "sex", sex));
        return new PersonTold(
                id, new LedgerEvent("monitoring.person", id, version, status, "/api/v1/monitoring/persons", payload));
    }

    private Change labourer(int number) {
        var from = day();
        var fields = new Labourer(
                persons.get(number),
                any(households),
                random.nextBoolean() ? Places.SITE : Places.OTHER_SITE,
                null,
                from,
                end(from),
                random.nextInt(5) > 0,
                random.nextInt(5) > 0,
                LabourClass.ORDINARY,
                null,
                null,
                null,
                null,
                null);
        return new LabourerWritten(labourers.get(number), fields);
    }

    private Change employment() {
        int number = random.nextInt(employments.size());
        var id = employments.get(number);
        if (random.nextInt(8) == 0) {
            employments.set(number, UUID.randomUUID());
            return new EmploymentVoided(id);
        }
        var from = day();
        var channel = any(List.of(Channel.values()));
        var fields = new Employment(any(labourers), null, null, null, from, end(from), channel, null, null, null);
        return new EmploymentWritten(id, fields);
    }

    private LocalDate day() {
        return START.plusDays(random.nextInt(90));
    }

    private LocalDate end(LocalDate from) {
        return random.nextInt(3) == 0 ? null : from.plusDays(1L + random.nextInt(40));
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static List<UUID> ids(int count) {
        return new ArrayList<>(
                IntStream.range(0, count).mapToObj(i -> UUID.randomUUID()).toList());
    }

    /** Makes changes as files and other services bring them, some at a time, each lot in a transaction. */
    @ApplicationScoped
    static class Clerk {
        private static final int LOT = 200;
        private static final Scope COUNTY = new Scope(List.of("360732"), List.of());

        private final Ledgers ledgers;
        private final LedgerStore store;
        private final SubmissionWriter writer;
        private final EventDispatcher dispatcher;

        Clerk(Ledgers ledgers, LedgerStore store, SubmissionWriter writer, EventDispatcher dispatcher) {
            this.ledgers = ledgers;
            this.store = store;
            this.writer = writer;
            this.dispatcher = dispatcher;
        }

        /** A lot ends where a record would change for the second time. */
        int makeAll(List<Change> changes) {
            var lot = new LinkedHashMap<UUID, Change>();
            for (Change change : changes) {
                if (lot.size() == LOT || lot.containsKey(change.id())) {
                    make(lot.values());
                    lot.clear();
                }
                lot.put(change.id(), change);
            }
            make(lot.values());
            return changes.size();
        }

        private void make(Collection<Change> lot) {
            QuarkusTransaction.requiringNew().run(() -> {
                dispatcher.receive(of(PersonTold.class, lot).stream()
                        .map(PersonTold::event)
                        .toList());
                write(
                        "employment.labourer",
                        of(LabourerWritten.class, lot).stream()
                                .map(change -> new Submission<>(change.id(), true, null, change.fields(), by()))
                                .toList());
                write(
                        "employment.employment",
                        of(EmploymentWritten.class, lot).stream()
                                .map(change -> new Submission<>(change.id(), true, null, change.fields(), by()))
                                .toList());
                of(EmploymentVoided.class, lot)
                        .forEach(change -> makeVoid(ledgers.ofType("employment.employment"), change.id()));
            });
        }

        private static <T extends Change> List<T> of(Class<T> type, Collection<Change> lot) {
            return lot.stream().filter(type::isInstance).map(type::cast).toList();
        }

        @SuppressWarnings("unchecked") // the ledger of a type has its fields
        private <F extends Record & LedgerFields> void write(String type, List<Submission<F>> submissions) {
            if (!submissions.isEmpty()) {
                write((Ledger<F, ?>) ledgers.ofType(type), submissions);
            }
        }

        private <F extends Record & LedgerFields, R extends LedgerRow<F>> void write(
                Ledger<F, R> ledger, List<Submission<F>> submissions) {
            assertThat(writer.write(ledger, submissions, COUNTY))
                    .flatExtracting(Outcome::violations)
                    .extracting(Violation::code)
                    .allMatch("record-voided"::equals);
        }

        /** What was never recorded cannot be voided. */
        private <F extends Record & LedgerFields, R extends LedgerRow<F>> void makeVoid(Ledger<F, R> ledger, UUID id) {
            if (store.find(ledger, id, COUNTY).isPresent()) {
                store.makeVoid(ledger, id, "重复录入", Precondition.NONE, COUNTY, by());
            }
        }

        private static Authorship by() {
            return new Authorship("clerk", Instant.now(), LocalDate.of(2022, 6, 1));
        }
    }
}
