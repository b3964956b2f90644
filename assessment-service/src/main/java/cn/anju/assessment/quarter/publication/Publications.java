package cn.anju.assessment.quarter.publication;

import cn.anju.kit.period.Period;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** The editions of published quarters. They are only ever added to; the database refuses anything else. */
@ApplicationScoped
public class Publications {
    private final Database database;

    Publications(Database database) {
        this.database = database;
    }

    /** The editions of a quarter, the first one first. */
    public List<Publication> of(Period period, String county) {
        return database.query(
                "select * from publication where period = ? and county = ? order by edition",
                Publication::read,
                period.toString(),
                county);
    }

    public Optional<Publication> find(Period period, String county, int edition) {
        return database.queryOne(
                "select * from publication where period = ? and county = ? and edition = ?",
                Publication::read,
                period.toString(),
                county,
                edition);
    }

    public Optional<Publication> latest(Period period, String county) {
        return database.queryOne(
                "select * from publication where period = ? and county = ? order by edition desc limit 1",
                Publication::read,
                period.toString(),
                county);
    }

    void add(Publication publication) {
        database.update(
                """
                insert into publication
                    (period, county, edition, document, sha256, previous, reason, published_at, published_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                publication.period(),
                publication.county(),
                publication.edition(),
                publication.document(),
                publication.sha256(),
                publication.previous(),
                publication.reason(),
                publication.publishedAt(),
                publication.publishedBy());
    }
}
