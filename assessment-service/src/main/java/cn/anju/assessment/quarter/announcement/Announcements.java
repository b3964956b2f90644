package cn.anju.assessment.quarter.announcement;

import cn.anju.assessment.quarter.publication.Publication;
import cn.anju.kit.ledger.Authorship;
import cn.anju.kit.ledger.DerivedRecords;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/** Tells of every edition with its digest, in the journal and on the topic of the service. */
@ApplicationScoped
public class Announcements {
    private static final String REST_OF_COUNTY = "000000";

    private final BulletinLedger ledger;
    private final DerivedRecords records;
    private final Database database;

    Announcements(BulletinLedger ledger, DerivedRecords records, Database database) {
        this.ledger = ledger;
        this.records = records;
        this.database = database;
    }

    public void tell(Publication publication, int sites, int changedSites, Authorship by) {
        records.put(
                ledger.ledger(),
                id(publication),
                new Bulletin(
                        publication.county() + REST_OF_COUNTY,
                        by.recordedOn(),
                        publication.period(),
                        publication.edition(),
                        sites,
                        changedSites,
                        publication.sha256(),
                        publication.previous(),
                        publication.reason()),
                by);
    }

    /** The digest that was told of an edition. */
    public Optional<String> told(Publication publication) {
        return database.queryOne(
                "select payload ->> 'sha256' from journal where record_id = ? and version = 1",
                row -> row.getString(1),
                id(publication));
    }

    private static UUID id(Publication publication) {
        return UUID.nameUUIDFromBytes("assessment.bulletin %s %s %d"
                .formatted(publication.county(), publication.period(), publication.edition())
                .getBytes(StandardCharsets.UTF_8));
    }
}
