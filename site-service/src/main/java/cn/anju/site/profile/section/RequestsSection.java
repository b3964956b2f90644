package cn.anju.site.profile.section;

import cn.anju.site.profile.ProfileSection;
import cn.anju.site.profile.SiteOnDay;
import jakarta.enterprise.context.ApplicationScoped;

/** The ledger of requests of residents. */
@ApplicationScoped
class RequestsSection implements ProfileSection<Requests> {
    private static final String OPEN = """
            select id, category as kind, content as description, owner, due_on from public_request
            where site_code = :site and status = 'ACTIVE' and raised_on <= :day
                and (resolved_on is null or resolved_on > :day)
            """;

    private final OpenMatters matters;

    RequestsSection(OpenMatters matters) {
        this.matters = matters;
    }

    @Override
    public Class<Requests> type() {
        return Requests.class;
    }

    @Override
    public Requests of(SiteOnDay asked) {
        var open = matters.find(OPEN, asked);
        return new Requests(open.size(), OpenMatters.overdue(open), OpenMatters.first(open));
    }
}
