package cn.anju.assessment.site;

import cn.anju.assessment.score.SiteProfile;
import cn.anju.kit.event.LedgerEvent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/**
 * A resettlement site 集中安置点 as far as the assessment needs it.
 *
 * @param residents as the register of sites has them, or on the day of what is said of the site
 */
public record AssessedSite(
        String code,
        UUID recordId,
        String name,
        String regionCode,
        String setting,
        int residents,
        int households,
        String fiveType) {

    /** The site that an event tells of; what it does not tell is null. */
    public static AssessedSite of(LedgerEvent event) {
        return new AssessedSite(
                event.text("code"),
                event.recordId(),
                event.text("name"),
                event.text("regionCode"),
                event.text("setting"),
                event.body().path("residents").asInt(),
                event.body().path("households").asInt(),
                event.text("fiveType"));
    }

    /** Reads the columns of the table site. */
    public static AssessedSite read(ResultSet row) throws SQLException {
        return new AssessedSite(
                row.getString("code"),
                row.getObject("record_id", UUID.class),
                row.getString("name"),
                row.getString("region_code"),
                row.getString("setting"),
                row.getInt("residents"),
                row.getInt("households"),
                row.getString("five_type"));
    }

    /** The same with another number of residents. */
    public AssessedSite counting(int counted) {
        return counted == residents
                ? this
                : new AssessedSite(code, recordId, name, regionCode, setting, counted, households, fiveType);
    }

    public SiteProfile profile() {
        return new SiteProfile(residents, setting, fiveType);
    }
}
