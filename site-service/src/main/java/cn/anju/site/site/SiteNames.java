package cn.anju.site.site;

import cn.anju.kit.ledger.LedgerRules.Proposal;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** Which sites go by which names. */
@ApplicationScoped
class SiteNames {
    private static final int COUNTY = 6;

    private final Database database;

    SiteNames(Database database) {
        this.database = database;
    }

    private record Other(String code, String name) {}

    /**
     * Requires that no other site of the county goes by a name that is new, unless it is given as a shared one. That no two
     * have the same official name is guarded by the table.
     */
    void check(Proposal<Site> change, Checks checks) {
        var site = change.fields();
        var fresh = ownNames(site);
        if (change.before() != null && change.before().code().equals(site.code())) {
            fresh.removeAll(ownNames(change.before()));
        }
        if (fresh.isEmpty()) {
            return;
        }
        String county = site.code().substring(0, COUNTY);
        // of two sites that take a name at once, the second sees the first
        database.query("select pg_advisory_xact_lock(hashtext(?))", row -> true, "names of sites in " + county);
        var pointers = new LinkedHashMap<String, String>();
        pointers.put("name", site.name());
        var aliases = orNone(site.aliases());
        IntStream.range(0, aliases.size()).forEach(i -> pointers.put("aliases/" + i, aliases.get(i)));
        pointers.forEach((pointer, name) -> {
            if (fresh.contains(name)) {
                other(name, county, change.id(), !pointer.equals("name"))
                        .ifPresent(other -> checks.add(pointer, "site-name-taken", other.code(), other.name()));
            }
        });
    }

    private Optional<Other> other(String name, String county, UUID self, boolean orOfficially) {
        return database.queryOne(
                """
                select code, name from site
                where status = 'ACTIVE' and left(code, 6) = ? and id <> ?
                    and (? = any (aliases) or ? = any (shared_names) or ? and name = ?)
                order by code limit 1
                """,
                row -> new Other(row.getString(1), row.getString(2)),
                county,
                self,
                name,
                name,
                orOfficially,
                name);
    }

    /** The names that lead to this site alone. */
    private static Set<String> ownNames(Site site) {
        var names = new HashSet<>(orNone(site.aliases()));
        names.add(site.name());
        orNone(site.sharedNames()).forEach(names::remove);
        return names;
    }

    private static List<String> orNone(List<String> names) {
        return Objects.requireNonNullElse(names, List.of());
    }
}
