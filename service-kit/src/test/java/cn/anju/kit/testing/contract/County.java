package cn.anju.kit.testing.contract;

import cn.anju.kit.ledger.Ledgers;
import cn.anju.kit.testing.Place;
import cn.anju.kit.testing.Places;
import java.util.Comparator;
import java.util.List;

/** The surroundings in which ledgers prove the contract: places of their own, each other, and other services. */
public final class County implements AutoCloseable {
    /** Where records are, unless something else is said. */
    public static final Place HERE = new Place("360732-C01", "360732801000");

    /** Where those are at home who must not know of what is here. */
    public static final Place ELSEWHERE = new Place("360732-C02", "360732802000");

    /** Where nothing is but what a list is to show. */
    public static final Place APART = new Place("360732-C03", "360732803000");

    private final Peculiarities peculiarities;
    private final OtherRecords others;
    private final Topic topic = new Topic();
    private final List<LedgerCase> cases;

    County(Ledgers ledgers, Peculiarities peculiarities) {
        this.peculiarities = peculiarities;
        this.others = new OtherRecords(peculiarities);
        this.cases = ledgers.all().stream()
                .map(ledger -> new LedgerCase(ledger, this))
                .sorted(Comparator.comparing(c -> c.ledger().isDerived()))
                .toList();
    }

    void awaitPlaces() {
        Places.await(HERE, ELSEWHERE, APART);
    }

    /** Every ledger of the service; those that it derives after those that it derives them from. */
    List<LedgerCase> cases() {
        return cases;
    }

    Peculiarities peculiarities() {
        return peculiarities;
    }

    Topic topic() {
        return topic;
    }

    /**
     * The id of a record of a type at a place, always the same one; where it is of another service, it is told of it. What is
     * at sites only is at one, though what points to it may be scattered.
     */
    String record(String type, Place place) {
        return cases.stream()
                .filter(c -> c.ledger().type().equals(type))
                .findFirst()
                .map(c -> c.shared(place.siteCode() == null && !c.canBeScattered() ? HERE : place))
                .orElseGet(() -> others.at(type, place));
    }

    /** Whether records of a type can be at a place: some are at sites only. */
    boolean canBeAt(String type, Place place) {
        return place.siteCode() != null
                || cases.stream()
                        .filter(c -> c.ledger().type().equals(type))
                        .allMatch(c -> c.canBeScattered() || !c.ledger().shape().has("siteCode"));
    }

    /** A record of what only one may point to: where it is of this service, another one each time. */
    String fresh(String type, Place place) {
        return cases.stream()
                .filter(c -> c.ledger().type().equals(type))
                .findFirst()
                .map(c -> c.fresh(place))
                .orElseGet(() -> others.at(type, place));
    }

    @Override
    public void close() {
        others.close();
        topic.close();
    }
}
