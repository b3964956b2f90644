package cn.anju.assessment.quarter;

import cn.anju.kit.reference.References;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The quarter of the county that a site lies in. */
@ApplicationScoped
public class SiteQuarters {
    private static final int COUNTY_DIGITS = 6;

    private final Quarters quarters;
    private final References references;

    SiteQuarters(Quarters quarters, References references) {
        this.quarters = quarters;
        this.references = references;
    }

    /** The quarter, held as it is until the end of the transaction; empty while it is live, or of a site that is not known. */
    public Optional<Quarter> keep(String siteCode, String period) {
        return references
                .site(siteCode)
                .flatMap(site -> quarters.keep(period, site.regionCode().substring(0, COUNTY_DIGITS)));
    }
}
