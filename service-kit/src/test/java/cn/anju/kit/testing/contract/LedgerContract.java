package cn.anju.kit.testing.contract;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cn.anju.kit.ledger.Ledgers;
import io.quarkus.arc.Arc;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Shows that every ledger of a service keeps the contract, whatever ledgers there are: a subclass for each service, with
 * {@code @QuarkusTest}, is all that is needed. A new promise is a new chapter.
 */
public abstract class LedgerContract {
    private static final List<ContractChapter> CHAPTERS = List.of(
            new Recording(),
            new Replacing(),
            new Patching(),
            new Repeating(),
            new Voiding(),
            new Unchanging(),
            new History(),
            new Listing(),
            new Filtering(),
            new Parameters(),
            new Bodies(),
            new Fields(),
            new Pointing(),
            new Permitting(),
            new Scoping(),
            new Importing(),
            new Exporting(),
            new BeingDue(),
            new Counting(),
            new Attaching(),
            new Telling(),
            new Describing());

    /** Says what a valid body needs beyond what the ledgers declare; to be overridden where there is something. */
    protected void declare(Peculiarities peculiarities) {
        // nothing, in most services
    }

    @TestFactory
    Stream<DynamicContainer> everyLedger() {
        var peculiarities = new Peculiarities();
        declare(peculiarities);
        var county = new County(Arc.container().instance(Ledgers.class).get(), peculiarities);
        county.awaitPlaces();
        return county.cases().stream().map(LedgerContract::chapters).onClose(county::close);
    }

    private static DynamicContainer chapters(LedgerCase ledger) {
        return dynamicContainer(ledger.toString(), CHAPTERS.stream().map(chapter -> {
            String title = chapter.getClass().getSimpleName();
            return dynamicContainer(title, chapter.facts(ledger).map(fact -> named(ledger + ", " + title, fact)));
        }));
    }

    /** Reports of the build number dynamic tests instead of naming them, so a failure says itself where it belongs. */
    private static DynamicTest named(String where, DynamicTest fact) {
        return dynamicTest(fact.getDisplayName(), () -> {
            try {
                fact.getExecutable().execute();
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError(where + ": " + fact.getDisplayName() + ": " + e.getMessage(), e);
            }
        });
    }
}
