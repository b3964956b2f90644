package cn.anju.site.profile.section;

import cn.anju.site.profile.ProfileSection;
import cn.anju.site.profile.SiteOnDay;
import jakarta.enterprise.context.ApplicationScoped;

/** The ledger of orders to mend facilities. */
@ApplicationScoped
class MaintenanceSection implements ProfileSection<Maintenance> {
    private static final String OPEN = """
            select id, urgency as kind, description, contractor as owner, due_on from maintenance_order
            where site_code = :site and status = 'ACTIVE' and reported_on <= :day
                and (completed_on is null or completed_on > :day)
            """;

    private final OpenMatters matters;

    MaintenanceSection(OpenMatters matters) {
        this.matters = matters;
    }

    @Override
    public Class<Maintenance> type() {
        return Maintenance.class;
    }

    @Override
    public Maintenance of(SiteOnDay asked) {
        var open = matters.find(OPEN, asked);
        return new Maintenance(open.size(), OpenMatters.overdue(open), OpenMatters.first(open));
    }
}
