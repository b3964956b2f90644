package cn.anju.site.profile.section;

import cn.anju.site.profile.ProfileSection;
import cn.anju.site.profile.SiteOnDay;
import jakarta.enterprise.context.ApplicationScoped;

/** The ledger of hazards. */
@ApplicationScoped
class HazardsSection implements ProfileSection<Hazards> {
    private static final String OPEN = """
            select id, severity || ' ' || kind as kind, description, owner, due_on from hazard
            where site_code = :site and status = 'ACTIVE' and found_on <= :day
                and (rectified_on is null or rectified_on > :day)
            """;

    private final OpenMatters matters;

    HazardsSection(OpenMatters matters) {
        this.matters = matters;
    }

    @Override
    public Class<Hazards> type() {
        return Hazards.class;
    }

    @Override
    public Hazards of(SiteOnDay asked) {
        var open = matters.find(OPEN, asked);
        return new Hazards(open.size(), OpenMatters.overdue(open), OpenMatters.first(open));
    }
}
