package cn.anju.site.profile;

import cn.anju.kit.period.Period;
import cn.anju.kit.security.Scope;
import cn.anju.site.site.Site;
import java.time.LocalDate;

/**
 * The site whose file is read, on the day on which it is.
 *
 * @param scope of the reader
 */
public record SiteOnDay(Site site, LocalDate day, Scope scope) {
    public String code() {
        return site.code();
    }

    public Period month() {
        return Period.containing(day, Period.Kind.MONTH);
    }

    public Period quarter() {
        return Period.quarterOf(day);
    }
}
