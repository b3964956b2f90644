package cn.anju.kit.ledger;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a list.
 *
 * @param <T> what is listed
 */
public record LedgerPage<T>(
        List<T> items,

        @Schema(description = "pass it as ?cursor= for the next page; absent on the last")
        String nextCursor,

        @Schema(description = "records of all pages; only with include=total")
        Long total) {}
