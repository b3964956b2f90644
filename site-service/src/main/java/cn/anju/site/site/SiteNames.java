package cn.anju.site.site;

import cn.anju.kit.ledger.LedgerRules.Proposal;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Which sites go by which names. */
@ApplicationScoped
class SiteNames {
    private static final int COUNTY = 6;

    private final Database database;

    SiteNames(Database database) {
        this.database = database;
    }

    private record Other(String code, String name) {}

    /** Requires that no other site of the county goes by a name that is new, unless it is given as a shared one. */
    void check(Proposal<Site> change, Checks checks) {
        var site = change.fields();
        var fresh = new HashSet<>(names(site));
        if (change.before() != null && change.before().code().equals(site.code())) {
            fresh.removeAll(names(change.before()));
        }
        if (fresh.isEmpty()) {
            return;
        }
        String county = site.code().substring(0, COUNTY);
        // of two sites that take a name at once, the second sees the first
        database.query("select pg_advisory_xact_lock(hashtext(?))", row -> true, "names of sites in " + county);
        Set<String> shared = Set.copyOf(orNone(site.sharedNames()));
        if (fresh.contains(site.name())) {
            other(site.name(), county, change.id(), shared.contains(site.name()))
                    .ifPresent(other -> checks.add("name", "site-name-taken", other.code(), other.name()));
        }
        var aliases = orNone(site.aliases());
        for (int i = 0; i < aliases.size(); i++) {
            if (fresh.contains(aliases.get(i)) && !shared.contains(aliases.get(i))) {
                String field = "aliases/" + i;
                other(aliases.get(i), county, change.id(), false)
                        .ifPresent(other -> checks.add(field, "site-alias-taken", other.code(), other.name()));
            }
        }
    }

    private Optional<Other> other(String name, String county, UUID self, boolean shared) {
        return database.queryOne(
                """
                select code, name from site
                where status = 'ACTIVE' and left(code, 6) = ? and id <> ?
                    and (name = ? or (? = any (aliases) or ? = any (shared_names)) and not ?)
                order by name <> ?, code limit 1
                """,
                row -> new Other(row.getString(1), row.getString(2)),
                county,
                self,
                name,
                name,
                name,
                shared,
                name);
    }

    private static Set<String> names(Site site) {
        var names = new HashSet<>(orNone(site.aliases()));
        names.add(site.name());
        return names;
    }

    private static List<String> orNone(List<String> names) {
        return Objects.requireNonNullElse(names, List.of());
    }
}
