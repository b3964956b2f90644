package cn.anju.acceptance;

import cn.anju.acceptance.client.Api;
import cn.anju.acceptance.client.Clerk;
import cn.anju.acceptance.client.Json;
import cn.anju.acceptance.stack.RunningStack;
import java.util.List;
import java.util.Map;

/**
 * A county of its own with three sites in two townships, its officers, and the records of a quarter: the first site does what is
 * asked of it, the second half of that, the third nothing.
 */
final class QuarterCounty {
    static final String CODE = "991430";
    static final String FIRST = CODE + "-S01";
    static final String SECOND = CODE + "-S02";
    static final String THIRD = CODE + "-S03";
    private static final String NEAR = CODE + "101";
    private static final String FAR = CODE + "102";
    private static final List<String> MONTHS = List.of("2022-01", "2022-02", "2022-03");
    private static final String NINES = "000";

    private final RunningStack stack;

    QuarterCounty(RunningStack stack) {
        this.stack = stack;
    }

    Api admin() {
        return stack.user("quarter-admin");
    }

    /** Of the bureau in the lead. */
    Api leadBureau() {
        return stack.user("quarter-bureau");
    }

    /** Of the township of the second site. */
    Api ownTownship() {
        return stack.user("quarter-township");
    }

    /** Of the township of the other sites. */
    Api otherTownship() {
        return stack.user("quarter-neighbour");
    }

    Api managerOfSecond() {
        return stack.user("quarter-manager");
    }

    Api managerOfThird() {
        return stack.user("quarter-watched");
    }

    void set() {
        openAccounts();
        var clerk = new Clerk(admin());
        var county = Json.object("code", CODE + NINES + NINES, "name", "验收县", "level", "COUNTY", "from", "2010-01-01");
        clerk.enter("site/regions", county);
        clerk.openSite(FIRST, FAR + NINES, Map.of("name", "验收甲点"));
        clerk.openSite(SECOND, NEAR + NINES, Map.of("name", "验收乙点"));
        clerk.openSite(THIRD, FAR + NINES, Map.of("name", "验收丙点"));
        for (String month : MONTHS) {
            visit(clerk, FIRST, month + "-10");
            visit(clerk, FIRST, month + "-20");
            visit(clerk, SECOND, month + "-10");
            for (String kind : List.of("GEOLOGICAL", "HOUSING", "FIRE")) {
                at(FIRST, clerk, "site/inspections", "inspectedOn", month + "-12", "kind", kind, "inspector", "王巡");
            }
            at(SECOND, clerk, "site/environment-campaigns", "heldOn", month + "-15", "kind", "CLEANING");
        }
        for (String site : List.of(FIRST, SECOND)) {
            at(site, clerk, "industry/idle-assets", "surveyedOn", "2022-03-02", "quantity", 0);
        }
        at(FIRST, clerk, "employment/trainings", "heldOn", "2022-02-22", "kind", "SKILLS", "title", "家政服务");
    }

    private void openAccounts() {
        var officers = stack.officers();
        var county = List.of(CODE);
        officers.open("quarter-admin", "county-admin", Map.of("region_codes", county));
        officers.open(
                "quarter-bureau",
                "bureau-officer",
                Map.of("region_codes", county, "bureau", List.of("rural-revitalization")));
        officers.open("quarter-township", "township-officer", Map.of("region_codes", List.of(NEAR)));
        officers.open("quarter-neighbour", "township-officer", Map.of("region_codes", List.of(FAR)));
        officers.open("quarter-manager", "site-manager", Map.of("site_codes", List.of(SECOND)));
        officers.open("quarter-watched", "site-manager", Map.of("site_codes", List.of(THIRD)));
    }

    static void visit(Clerk clerk, String site, String day) {
        at(site, clerk, "site/leader-visits", "visitedOn", day, "purpose", "GUIDANCE");
    }

    private static void at(String site, Clerk clerk, String ledger, Object... namesAndValues) {
        var fields = Json.object(namesAndValues);
        fields.put("siteCode", site);
        clerk.enter(ledger, fields);
    }
}
