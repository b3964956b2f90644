package cn.anju.kit.webhook.delivery;

import cn.anju.kit.event.CloudEvents;
import cn.anju.kit.journal.JournalPosition;
import cn.anju.kit.journal.JournalReader;
import cn.anju.kit.journal.JournalReader.Outgoing;
import cn.anju.kit.ledger.Ledgers;
import cn.anju.kit.ledger.Placement;
import cn.anju.kit.sql.Database;
import cn.anju.kit.webhook.Webhook;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What of the journal concerns a subscription: records of its ledgers that lie in its scope. */
@ApplicationScoped
public class WebhookFeed {
    private static final int ENTRIES = 200;

    private final Database database;
    private final Ledgers ledgers;
    private final Placement placement;
    private final ObjectMapper mapper;

    WebhookFeed(Database database, Ledgers ledgers, Placement placement, ObjectMapper mapper) {
        this.database = database;
        this.ledgers = ledgers;
        this.placement = placement;
        this.mapper = mapper;
    }

    /** The next entries after a position. */
    Stretch after(JournalPosition begin, Webhook webhook) {
        List<Outgoing> entries = database.with(connection -> new JournalReader(connection).next(begin, ENTRIES));
        var events = entries.stream()
                .filter(entry -> concerns(webhook, entry))
                .map(this::event)
                .toList();
        var end = entries.isEmpty() ? begin : entries.get(entries.size() - 1).position();
        return new Stretch(webhook.version(), begin, end, events);
    }

    private boolean concerns(Webhook webhook, Outgoing entry) {
        var ledger = ledgers.ofType(entry.recordType());
        try {
            return ledger != null
                    && webhook.names(ledger)
                    && placement.isVisible(ledger, mapper.readTree(entry.payload()), webhook.scope());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A journal entry that is no JSON at " + entry.position(), e);
        }
    }

    private WebhookEvent event(Outgoing entry) {
        String source = ledgers.ofType(entry.recordType()).href();
        return new WebhookEvent(entry, WebhookMessage.of(CloudEvents.attributes(entry, source), entry.payload()));
    }
}
