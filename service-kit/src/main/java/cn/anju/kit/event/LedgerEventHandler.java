package cn.anju.kit.event;

import java.util.List;

/**
 * Keeps something of its own from what ledgers record. It is called in a transaction, with the service's own records as
 * they are written and with those of other services as they arrive: every record once for a version, never an older
 * version after a newer one.
 */
public interface LedgerEventHandler {
    /** Whether events of a record type are of interest. */
    boolean handles(String type);

    /** Takes in events, at most one of each record, in the order of type and id. */
    void apply(List<LedgerEvent> events);
}
