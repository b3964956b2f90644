package cn.anju.kit.security;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The realm roles of Anju. */
public enum Role {
    COUNTY_ADMIN,
    ANALYST,
    BUREAU_OFFICER,
    TOWNSHIP_OFFICER,
    SITE_MANAGER,
    AUDITOR,
    SYSTEM;

    /** The role as the token names it, such as {@code county-admin}. */
    public String claim() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The role of a name in the token, if it is one of ours. */
    public static Optional<Role> ofClaim(String claim) {
        return Arrays.stream(values()).filter(r -> r.claim().equals(claim)).findFirst();
    }

    /** Names for annotations on resource methods. */
    public static final class Names {
        public static final String COUNTY_ADMIN = "county-admin";
        public static final String ANALYST = "analyst";
        public static final String BUREAU_OFFICER = "bureau-officer";
        public static final String TOWNSHIP_OFFICER = "township-officer";
        public static final String SITE_MANAGER = "site-manager";
        public static final String AUDITOR = "auditor";
        public static final String SYSTEM = "system";

        private Names() {}
    }
}
