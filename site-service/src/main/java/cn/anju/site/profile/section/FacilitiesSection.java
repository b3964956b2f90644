package cn.anju.site.profile.section;

import cn.anju.kit.sql.Database;
import cn.anju.site.facility.Facility.FacilityClass;
import cn.anju.site.profile.ProfileSection;
import cn.anju.site.profile.SiteOnDay;
import cn.anju.site.profile.section.Facilities.OfClass;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The ledger of facilities, and the standard for them. */
@ApplicationScoped
class FacilitiesSection implements ProfileSection<Facilities> {
    private static final String BY_CLASS = """
            select facility_class, count(*) filter (where condition = 'GOOD') as good,
                count(*) filter (where condition = 'DAMAGED') as damaged,
                count(*) filter (where condition = 'MISSING') as missing
            from facility
            where site_code = ? and status = 'ACTIVE' and daterange(from_date, to_date) @> ?::date
            group by facility_class order by facility_class
            """;
    private static final String LACKING = """
            select facility_class from facility_standing(?)
            where site_code = ? and standing = any (?) order by facility_class
            """;

    private final Database database;

    FacilitiesSection(Database database) {
        this.database = database;
    }

    @Override
    public Class<Facilities> type() {
        return Facilities.class;
    }

    @Override
    public Facilities of(SiteOnDay asked) {
        var classes = database.query(
                BY_CLASS,
                row -> new OfClass(
                        FacilityClass.valueOf(row.getString("facility_class")),
                        row.getLong("good"),
                        row.getLong("damaged"),
                        row.getLong("missing")),
                asked.code(),
                asked.day());
        return new Facilities(classes, lacking(asked, "NOT_RECORDED", "MISSING"), lacking(asked, "DAMAGED"));
    }

    private List<FacilityClass> lacking(SiteOnDay asked, String... standings) {
        return database.query(
                LACKING,
                row -> FacilityClass.valueOf(row.getString("facility_class")),
                asked.day(),
                asked.code(),
                standings);
    }
}
