package cn.anju.site.site;

import cn.anju.kit.ledger.DerivedRecords;
import cn.anju.kit.ledger.RecordStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/** The sites of the register, for what changes in them when other records do. */
@ApplicationScoped
public class RegisteredSites {
    private final SiteLedger ledger;
    private final StatelessSession session;
    private final DerivedRecords records;

    RegisteredSites(SiteLedger ledger, StatelessSession session, DerivedRecords records) {
        this.ledger = ledger;
        this.session = session;
        this.records = records;
    }

    /** The site of a code, held until the transaction ends, so that of two changes the second sees the first. */
    public Optional<Site> hold(String code) {
        return row(code).map(SiteRow::fields);
    }

    /** Notes how many live there today. */
    public void counted(String code, int residents) {
        row(code)
                .ifPresent(row -> records.put(
                        ledger.ledger(),
                        row.id(),
                        ledger.ledger().shape().with(row.fields(), Map.of("residents", residents))));
    }

    private Optional<SiteRow> row(String code) {
        return session
                .createSelectionQuery(
                        "from SiteRow r where r.fields.code = :code and r.status = :status", SiteRow.class)
                .setParameter("code", code)
                .setParameter("status", RecordStatus.ACTIVE)
                .setHibernateLockMode(LockMode.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
    }
}
