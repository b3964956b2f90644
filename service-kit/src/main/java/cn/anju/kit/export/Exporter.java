package cn.anju.kit.export;

import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.ledger.LedgerFinder;
import cn.anju.kit.ledger.LedgerRow;
import cn.anju.kit.ledger.RecordJson;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.table.CellText;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Writes the records of an export as they come from a cursor of the database, so that memory does not grow with their
 * number. Each holds a connection for as long as its client reads: only so many run at once, and none for ever.
 */
@ApplicationScoped
class Exporter {
    private static final Logger LOG = Logger.getLogger(Exporter.class);

    private final LedgerFinder finder;
    private final RecordJson json;
    private final ObjectMapper mapper;
    private final Clock clock;
    private final Semaphore places;

    Exporter(
            LedgerFinder finder,
            RecordJson json,
            ObjectMapper mapper,
            Clock clock,
            @ConfigProperty(name = "anju.export.at-once") int atOnce) {
        this.finder = finder;
        this.json = json;
        this.mapper = mapper;
        this.clock = clock;
        this.places = new Semaphore(atOnce);
    }

    /** @throws ProblemException 503 while too many others are under way; once an answer has begun it is too late to say so */
    void requirePlace() {
        if (places.availablePermits() == 0) {
            throw new ProblemException(503, "exports-busy");
        }
    }

    /** Writes until all records are written or nobody reads any longer; any other failure breaks the answer off. */
    @Transactional
    @TransactionConfiguration(timeoutFromConfigProperty = "anju.export.time-limit-seconds")
    <F extends Record & LedgerFields, R extends LedgerRow<F>> void write(ExportOrder<F, R> order, OutputStream out) {
        places.acquireUninterruptibly();
        try (var records = finder.stream(order.ledger(), order.asked(), order.scope())) {
            var file = file(order, out);
            var found = records.limit(order.most()).iterator();
            while (found.hasNext()) {
                file.add(found.next());
            }
            file.finish();
        } catch (IOException | UncheckedIOException e) {
            LOG.infof("The client of an export of %s is gone", order.ledger().path());
        } finally {
            places.release();
        }
    }

    private RecordFile file(ExportOrder<?, ?> order, OutputStream out) throws IOException {
        var text = new CellText(order.chinese(), mapper, clock.getZone());
        return switch (order.form()) {
            case CSV -> new CsvFile(out, order.columns(), text);
            case XLSX -> new XlsxFile(out, order.ledger().path(), order.columns(), text, clock.getZone());
            case NDJSON -> new NdjsonFile(out, order.columns(), json);
        };
    }
}
