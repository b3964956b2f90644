package cn.anju.assessment.quarter.publication;

import cn.anju.kit.sql.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/**
 * An edition of a quarter as it was signed.
 *
 * @param document its canonical JSON
 * @param sha256 as it was stored beside it
 */
public record Publication(
        String period,
        String county,
        int edition,
        String document,
        String sha256,
        String previous,
        String reason,
        Instant publishedAt,
        String publishedBy) {

    static Publication read(ResultSet row) throws SQLException {
        return new Publication(
                row.getString("period"),
                row.getString("county"),
                row.getInt("edition"),
                row.getString("document"),
                row.getString("sha256"),
                row.getString("previous"),
                row.getString("reason"),
                Database.instant(row, "published_at"),
                row.getString("published_by"));
    }

    static Publication of(PublishedQuarter content) {
        String document = CanonicalJson.of(content);
        return new Publication(
                content.period(),
                content.county(),
                content.edition(),
                document,
                CanonicalJson.sha256(document),
                content.previous(),
                content.reason(),
                content.publishedAt(),
                content.publishedBy());
    }

    /** What the document says. */
    public PublishedQuarter content() {
        return CanonicalJson.read(document, PublishedQuarter.class);
    }

    /** The digest of the document as it is now. */
    public String computedDigest() {
        return CanonicalJson.sha256(document);
    }
}
