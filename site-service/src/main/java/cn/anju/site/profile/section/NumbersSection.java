package cn.anju.site.profile.section;

import cn.anju.kit.reference.KnownRecord;
import cn.anju.kit.reference.References;
import cn.anju.kit.sql.Database;
import cn.anju.site.profile.ProfileSection;
import cn.anju.site.profile.SiteOnDay;
import cn.anju.site.site.size.SiteSize;
import cn.anju.site.site.size.SiteSizeFinder;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** The register of sites, the counts of residents and the acceptance as a demonstration site. */
@ApplicationScoped
class NumbersSection implements ProfileSection<Numbers> {
    private final SiteSizeFinder sizes;
    private final References references;
    private final Database database;

    NumbersSection(SiteSizeFinder sizes, References references, Database database) {
        this.sizes = sizes;
        this.references = references;
        this.database = database;
    }

    @Override
    public Class<Numbers> type() {
        return Numbers.class;
    }

    @Override
    public Numbers of(SiteOnDay asked) {
        var site = asked.site();
        var size = sizes.find(site, asked.day());
        return new Numbers(
                size.residents(),
                site.households(),
                size.sizeClass(),
                since(size),
                site.setting(),
                site.fiveType(),
                site.targetYear(),
                site.demonstration(),
                acceptedOn(asked),
                site.regionCode(),
                references.region(site.regionCode()).map(KnownRecord::name).orElse(null));
    }

    /** The first day of the last times in a row with the class of the day. */
    private static LocalDate since(SiteSize size) {
        LocalDate since = null;
        for (var stretch : size.history()) {
            if (stretch.from().isAfter(size.on())) {
                break;
            } else if (stretch.sizeClass() != size.sizeClass()) {
                since = null;
            } else if (since == null) {
                since = stretch.from();
            }
        }
        return since;
    }

    private LocalDate acceptedOn(SiteOnDay asked) {
        return database.query(
                        "select max(accepted_on) from demonstration_acceptance where site_code = ? and status = 'ACTIVE' and accepted_on <= ?",
                        row -> row.getObject(1, LocalDate.class),
                        asked.code(),
                        asked.day())
                .get(0);
    }
}
