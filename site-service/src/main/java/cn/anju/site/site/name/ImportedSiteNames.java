package cn.anju.site.site.name;

import cn.anju.kit.imports.SiteNaming;
import cn.anju.kit.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Lets files name sites as people do. */
@ApplicationScoped
class ImportedSiteNames implements SiteNaming {
    private final SiteResolver resolver;

    ImportedSiteNames(SiteResolver resolver) {
        this.resolver = resolver;
    }

    @Override
    public Map<String, Named> of(Collection<String> names, Scope scope) {
        var sites = resolver.sites(null, scope);
        var result = new HashMap<String, Named>();
        for (String name : names) {
            var called = SiteResolver.called(name, sites);
            if (!called.isEmpty()) {
                boolean certain = SiteResolver.isCertain(name, called);
                result.put(
                        name,
                        new Named(certain, called.stream().map(NamedSite::code).toList()));
            }
        }
        return result;
    }
}
