package cn.anju.employment.post;

import cn.anju.kit.ledger.LedgerRules;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Nobody holds two public-welfare posts at a time, wherever the other one is (clause 16). */
@ApplicationScoped
class PublicPostRules implements LedgerRules<PublicPost> {
    private final Database database;

    PublicPostRules(Database database) {
        this.database = database;
    }

    @Override
    public Class<PublicPost> fieldsType() {
        return PublicPost.class;
    }

    @Override
    public void check(Proposal<PublicPost> change, Checks checks) {
        takeTurn(change.fields().labourerId());
        checks.require(!holdsAnother(change), "labourerId", "holds-another-post");
    }

    /** Lets one post of a person be recorded after the other, so that the second sees the first. */
    private void takeTurn(UUID labourerId) {
        database.query("""
                select pg_advisory_xact_lock(hashtextextended('public post of ' || person_id, 0))
                from labourer where id = ?
                """, row -> true, labourerId);
    }

    private boolean holdsAnother(Proposal<PublicPost> change) {
        var post = change.fields();
        return database.queryOne("""
                        select 1 from public_post p join labourer holder on holder.id = p.labourer_id
                            join labourer one using (person_id)
                        where one.id = ? and p.id <> ? and p.status = 'ACTIVE'
                            and daterange(p.from_date, p.to_date) && daterange(?::date, ?::date)
                        """, row -> true, post.labourerId(), change.id(), post.from(), post.to())
                .isPresent();
    }
}
