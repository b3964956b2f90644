package cn.anju.site.site.name;

import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.problem.Violation;
import cn.anju.kit.security.Scope;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Finds which site of the scope is meant by what somebody calls it; where several may be, the caller has to choose. */
@ApplicationScoped
class SiteResolver {
    private static final int NEAR = 5;
    private static final int LIKE = 2;

    private final Database database;

    SiteResolver(Database database) {
        this.database = database;
    }

    /**
     * @param regionPrefix only sites in regions whose code begins so; null for all
     * @throws ProblemException 409 with the candidates where several are called so, 404 with near ones where none is
     */
    SiteMatch resolve(String name, String regionPrefix, Scope scope) {
        var sites = sites(regionPrefix, scope);
        var called = called(name, sites);
        if (isCertain(name, called)) {
            var site = called.get(0);
            return new SiteMatch(
                    site.id(),
                    site.code(),
                    site.name(),
                    site.regionCode(),
                    site.calledBy(name).orElseThrow());
        } else if (called.isEmpty()) {
            throw new ProblemException(404, "unknown-site-name", candidates(near(name, sites)));
        }
        throw new ProblemException(409, "ambiguous-site-name", candidates(called), called.size());
    }

    static List<NamedSite> called(String name, List<NamedSite> sites) {
        return sites.stream().filter(site -> site.calledBy(name).isPresent()).toList();
    }

    static boolean isCertain(String name, List<NamedSite> called) {
        return called.size() == 1 && !called.get(0).isShared(name);
    }

    private static List<NamedSite> near(String name, List<NamedSite> sites) {
        return sites.stream()
                .filter(site -> site.likeness(name) >= LIKE)
                .sorted(Comparator.comparingInt((NamedSite site) -> site.likeness(name))
                        .reversed()
                        .thenComparing(NamedSite::code))
                .limit(NEAR)
                .toList();
    }

    private static List<Violation> candidates(List<NamedSite> sites) {
        return sites.stream()
                .map(site -> Violation.of(
                        "sites/" + site.code(),
                        "sites/" + site.code(),
                        "site-candidate",
                        site.code(),
                        site.name(),
                        site.place()))
                .toList();
    }

    List<NamedSite> sites(String regionPrefix, Scope scope) {
        return database.query(
                """
                select s.id, s.code, s.name, s.aliases, s.shared_names, s.region_code,
                    coalesce(k.name, s.region_code) as place
                from site s left join known_record k
                    on k.record_type = 'site.region' and k.status = 'ACTIVE' and k.code = s.region_code
                where s.status = 'ACTIVE' and (s.region_code ^@ any (?) or s.code = any (?))
                    and (?::text is null or s.region_code ^@ ?)
                order by s.code
                """,
                SiteResolver::site,
                scope.regionPrefixes().toArray(String[]::new),
                scope.siteCodes().toArray(String[]::new),
                regionPrefix,
                regionPrefix);
    }

    private static NamedSite site(ResultSet row) throws SQLException {
        return new NamedSite(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                texts(row.getArray("aliases")),
                texts(row.getArray("shared_names")),
                row.getString("region_code"),
                row.getString("place"));
    }

    private static List<String> texts(Array array) throws SQLException {
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }
}
