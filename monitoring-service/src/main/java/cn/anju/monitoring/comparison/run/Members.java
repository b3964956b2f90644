package cn.anju.monitoring.comparison.run;

import cn.anju.kit.security.Scope;
import cn.anju.kit.sql.Database;
import cn.anju.monitoring.comparison.rule.Member;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Finds those who are members of a household now among the people whom a bureau tells of. */
@ApplicationScoped
public class Members {
    private static final String FOUND = """
            p.id, p.household_id, p.sex, p.birth_date, p.labour_class, p.relation_to_head, p.party_member, p.in_school,
                h.relocation, h.members, h.settled_on, h.site_code is null
            """;
    private static final String LIVING = """
            p.status = 'ACTIVE' and p.to_date is null and h.status = 'ACTIVE' and (h.left_on is null or h.left_on > ?)
                and (p.scope_region ^@ any (?) or p.site_code = any (?))
            """;
    private static final int FOUND_COLUMNS = 12;

    private final Database database;

    Members(Database database) {
        this.database = database;
    }

    /**
     * The members with the blind indexes of some rows by the numbers of these, in the running transaction. What does not match is gone
     * when it ends: the rows lie in a table that no one else sees and that is never written to the log of the database.
     */
    Map<Integer, List<Member>> matching(StagedRows rows, LocalDate on, Scope scope) {
        database.update("""
                create temp table if not exists compared_row (row_number int not null, id_number_index bytea not null)
                on commit delete rows
                """);
        database.update("truncate compared_row");
        database.with(connection -> {
            rows.send(connection, "compared_row");
            return null;
        });
        // However many are registered, a row is one look into the index, and in its order one after the other is found
        // on
        // the same page: a hash of all of them would be made for each chunk.
        database.update("set local enable_hashjoin = off");
        database.update("set local enable_mergejoin = off");
        var result = new HashMap<Integer, List<Member>>(2 * rows.size());
        var words = new HashMap<String, String>();
        database.forEach(
                "select " + FOUND + """
                , c.row_number from (select * from compared_row order by id_number_index) c join person p on p.id_number_index = c.id_number_index
                join household h on h.id = p.household_id
                where
                """ + LIVING,
                row -> result.computeIfAbsent(row.getInt(FOUND_COLUMNS + 1), n -> new ArrayList<>(1))
                        .add(member(row, words)),
                on,
                scope.regionPrefixes().toArray(String[]::new),
                scope.siteCodes().toArray(String[]::new));
        return result;
    }

    /** Those of some people who are members still. */
    public Map<UUID, Member> of(Collection<UUID> people, LocalDate on, Scope scope) {
        var result = new HashMap<UUID, Member>();
        var words = new HashMap<String, String>();
        database.query(
                "select " + FOUND + " from person p join household h on h.id = p.household_id where p.id = any (?) and "
                        + LIVING,
                row -> result.put(row.getObject(1, UUID.class), member(row, words)),
                people.toArray(UUID[]::new),
                on,
                scope.regionPrefixes().toArray(String[]::new),
                scope.siteCodes().toArray(String[]::new));
        return result;
    }

    /**
     * By places: names would be looked up for each of a million rows.
     *
     * @param words those that were read before: there are few, and many members have the same
     */
    private static Member member(ResultSet row, Map<String, String> words) throws SQLException {
        int place = 0;
        return new Member(
                row.getObject(++place, UUID.class),
                row.getObject(++place, UUID.class),
                word(row.getString(++place), words),
                row.getObject(++place, LocalDate.class),
                word(row.getString(++place), words),
                word(row.getString(++place), words),
                row.getBoolean(++place),
                row.getBoolean(++place),
                word(row.getString(++place), words),
                row.getInt(++place),
                row.getObject(++place, LocalDate.class),
                row.getBoolean(++place));
    }

    private static String word(String read, Map<String, String> words) {
        return read == null ? null : words.computeIfAbsent(read, same -> same);
    }
}
