package cn.anju.kit.ledger;

import cn.anju.kit.reference.References;
import jakarta.persistence.Table;

/** Where a ledger is stored, for plain SQL in which {@code r} stands for a row of it. */
public final class LedgerTable {
    private final Ledger<?, ?> ledger;

    public LedgerTable(Ledger<?, ?> ledger) {
        this.ledger = ledger;
    }

    public String name() {
        return ledger.row().getAnnotation(Table.class).name();
    }

    /** The value of a field. */
    public static String column(String field) {
        return "r." + ColumnNames.of(field);
    }

    /** The code of the one site that a record is at, null where it is at none or at several. */
    public String site() {
        if (ledger.type().equals(References.SITE)) {
            return column("code");
        }
        return ledger.shape().has("siteCode") ? column("siteCode") : "null::text";
    }

    /** The codes of all sites that a record is at. */
    public String sites() {
        return ledger.atSeveralSites() ? column("siteCodes") + "::text[]" : "array_remove(array[" + site() + "], null)";
    }

    /** The region that a record is found by, null where it is at several sites. */
    public String region() {
        return ledger.type().equals(References.REGION) ? column("code") : "r.scope_region";
    }
}
