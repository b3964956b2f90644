package cn.anju.assessment.rebuilding.shadow;

import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.function.Supplier;

/**
 * The tables that a rebuild fills, of the same names and columns as the running ones, in a schema of their own and without a
 * write-ahead log: the code that keeps facts, sites and scores works on them where only that schema is looked into. What it needs
 * beyond them has to be put there, or it fails: it can never reach the running tables unawares.
 */
@ApplicationScoped
public class Shadow {
    static final String FACT = "rebuilt.fact";

    private static final String NONE = "drop table if exists rebuilt.fact, rebuilt.site, rebuilt.site_residents,"
            + " rebuilt.score, rebuilt.record,"
            + " rebuilt.difference, rebuilt.later, rebuilt.unsettled; drop view if exists rebuilt.adjustment";

    private static final String TABLES = """
        create unlogged table rebuilt.fact (like public.fact including defaults including constraints,
            primary key (record_id, metric, site_code));
        create unlogged table rebuilt.site (like public.site including all);
        create unlogged table rebuilt.site_residents (like public.site_residents including all);
        create unlogged table rebuilt.score (like public.score including all);
        create unlogged table rebuilt.record (
            record_id uuid, record_type text, version int, primary key (record_id, record_type));
        create unlogged table rebuilt.difference (
            site_code text, metric text, record_type text, record_id uuid, kept jsonb, rebuilt jsonb);
        create unlogged table rebuilt.later (record_id uuid, record_type text, primary key (record_id, record_type));
        create unlogged table rebuilt.unsettled (site_code text, facts bigint);
        create view rebuilt.adjustment as select * from public.adjustment
        """;

    private final Database database;

    Shadow(Database database) {
        this.database = database;
    }

    /** Makes all tables anew. */
    @Transactional(TxType.MANDATORY)
    public void create() {
        drop();
        database.update(TABLES);
    }

    @Transactional(TxType.MANDATORY)
    public void drop() {
        database.update(NONE);
    }

    /** Makes facts as fast to score as the running ones. */
    @Transactional(TxType.MANDATORY)
    public void index() {
        database.update("create index if not exists rebuilt_fact_of_site on " + FACT
                + " (site_code, metric, from_on, record_id); analyze rebuilt.fact; analyze rebuilt.site");
    }

    /** Does work in which every table is the one of the rebuild, in the running transaction. */
    @Transactional(TxType.MANDATORY)
    public <T> T within(Supplier<T> work) {
        String usual = database.queryOne("select current_setting('search_path')", row -> row.getString(1))
                .orElseThrow();
        lookInto("rebuilt");
        T result = work.get();
        lookInto(usual);
        return result;
    }

    private void lookInto(String schemas) {
        database.query("select set_config('search_path', ?, true)", row -> true, schemas);
    }
}
