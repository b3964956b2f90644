package cn.anju.county.book;

import java.util.UUID;

/**
 * One record of a ledger as a client would send it.
 *
 * @param workstream the service that keeps the ledger, such as {@code site}
 * @param ledger last part of the ledger's path, such as {@code leader-visits}
 * @param id chosen by the client, so that sending the record again changes nothing
 * @param json the request body
 */
public record LedgerRecord(String workstream, String ledger, UUID id, String json) {

    /** Workstream and ledger, such as {@code site/leader-visits}. */
    public String ledgerPath() {
        return workstream + "/" + ledger;
    }

    /** Where the record is put, from the origin. */
    public String href() {
        return "/api/v1/" + ledgerPath() + "/" + id;
    }
}
