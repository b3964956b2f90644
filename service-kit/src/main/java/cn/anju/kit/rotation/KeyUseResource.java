package cn.anju.kit.rotation;

import static cn.anju.kit.security.Role.Names.AUDITOR;
import static cn.anju.kit.security.Role.Names.COUNTY_ADMIN;

import cn.anju.kit.ledger.FieldShape;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerPage;
import cn.anju.kit.ledger.Ledgers;
import cn.anju.kit.personal.Sealing;
import cn.anju.kit.sql.ReadOnly;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** For operators who rotate keys: when nothing is left of an older key, it can be taken out of the settings. */
@Path("/api/v1/{workstream}/personal-data/keys")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({COUNTY_ADMIN, AUDITOR})
@Tag(name = "audit")
public class KeyUseResource {
    private final Ledgers ledgers;
    private final SealedColumns columns;
    private final SealedJournal journal;
    private final Sealing sealing;
    private final ReadOnly readOnly;

    KeyUseResource(Ledgers ledgers, SealedColumns columns, SealedJournal journal, Sealing sealing, ReadOnly readOnly) {
        this.ledgers = ledgers;
        this.columns = columns;
        this.journal = journal;
        this.sealing = sealing;
        this.readOnly = readOnly;
    }

    @GET
    @Operation(
            operationId = "listKeyUses",
            summary = "Keys in use · 密钥使用情况",
            description = "What each key of personal data has sealed; by ids, never the keys themselves.")
    public LedgerPage<KeyUse> list() {
        return new LedgerPage<>(readOnly.run(this::uses), null, null);
    }

    private List<KeyUse> uses() {
        var texts = new TreeMap<String, Long>();
        var versions = new TreeMap<String, Long>();
        var personal = ledgers.all().stream()
                .filter(ledger -> ledger.shape().hasPersonal())
                .toList();
        for (Ledger<?, ?> ledger : personal) {
            ledger.shape().fields().stream()
                    .filter(FieldShape::personal)
                    .forEach(field -> add(columns.byKey(ledger, field), texts));
            add(journal.byKey(ledger), versions);
        }
        var keys = new TreeSet<>(texts.keySet());
        keys.addAll(versions.keySet());
        return keys.stream()
                .map(key -> new KeyUse(
                        key,
                        key.equals(sealing.currentKey()),
                        texts.getOrDefault(key, 0L),
                        versions.getOrDefault(key, 0L)))
                .toList();
    }

    private static void add(Map<String, Long> more, Map<String, Long> sums) {
        more.forEach((key, count) -> sums.merge(key, count, Long::sum));
    }
}
