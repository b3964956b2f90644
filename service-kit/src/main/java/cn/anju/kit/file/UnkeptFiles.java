package cn.anju.kit.file;

import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** The files that no row names, or no longer, each with the time after which it is deleted. */
@ApplicationScoped
class UnkeptFiles {
    private final Database database;

    UnkeptFiles(Database database) {
        this.database = database;
    }

    /** Committed at once, so that it is known even if everything fails afterwards. */
    @Transactional(TxType.REQUIRES_NEW)
    void begin(String key) {
        database.update("insert into unkept_file (key, delete_at) values (?, now() + interval '1 day')", key);
    }

    @Transactional(TxType.MANDATORY)
    void keep(String key) {
        if (database.update("delete from unkept_file where key = ?", key) == 0) {
            throw new IllegalStateException("File " + key + " is kept already, or was deleted since nobody kept it");
        }
    }

    @Transactional(TxType.MANDATORY)
    void release(String key) {
        database.update("""
                insert into unkept_file (key, delete_at) values (?, now())
                on conflict (key) do update set delete_at = excluded.delete_at
                """, key);
    }

    /** Those to delete now, which no other replica deletes until the transaction ends. */
    @Transactional(TxType.MANDATORY)
    List<String> lockDue(int most) {
        return database.query(
                "select key from unkept_file where delete_at <= now() order by delete_at limit ? for update skip locked",
                row -> row.getString("key"),
                most);
    }

    @Transactional(TxType.MANDATORY)
    void forget(String key) {
        database.update("delete from unkept_file where key = ?", key);
    }
}
