package cn.anju.county.industry;

import cn.anju.county.book.Draft;
import cn.anju.county.book.Phrases;
import cn.anju.county.book.Quarter;
import cn.anju.county.book.RecordBook;
import cn.anju.county.book.SettledSite;
import cn.anju.county.seed.Chance;
import cn.anju.county.seed.Seed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** Collective organisations and their append-only books (clause 21, task R29); one wrong entry is reversed. */
public final class CollectiveEconomy {
    private static final String ORGANIZATIONS = "industry/collective-organizations";
    private static final String ENTRIES = "industry/collective-entries";
    private static final String ASSETS = "industry/collective-assets";
    private static final String CLOSINGS = "industry/book-closings";
    private static final double ORGANISED = 0.7;
    private static final double ENTERPRISING = 0.9;
    private static final LocalDate GIVEN_ON = LocalDate.of(2022, 1, 5);
    private static final LocalDate OPENED_ON = LocalDate.of(2022, 1, 4);
    private static final LocalDate CLOSED_ON = LocalDate.of(2022, 2, 8);
    private static final String SLIPPED_AT = "360732-S01";
    private static final LocalDate CORRECTED_ON = LocalDate.of(2022, 3, 4);
    private static final LocalDate SLIPPED_ON = LocalDate.of(2022, 2, 18);
    private static final BigDecimal SLIP = new BigDecimal("28000.00");
    private static final BigDecimal MEANT = new BigDecimal("2800.00");

    private record Organization(UUID id, SettledSite site) {}

    private final Seed seed;
    private final RecordBook book;

    public CollectiveEconomy(Seed seed, RecordBook book) {
        this.seed = seed;
        this.book = book;
    }

    /** Enters organisations first, then their books. */
    public void enter(List<SettledSite> sites) {
        sites.stream().filter(CollectiveEconomy::isOrganized).forEach(this::enterOrganization);
        organized(sites).forEach(this::enterBooks);
    }

    private static boolean isOrganized(SettledSite site) {
        boolean wanted = site.large() || "COLLECTIVE_ECONOMY".equals(site.site().fiveType());
        return wanted && site.diligence().industry() >= ORGANISED;
    }

    private List<Organization> organized(List<SettledSite> sites) {
        return sites.stream()
                .filter(CollectiveEconomy::isOrganized)
                .map(site -> new Organization(seed.id(ORGANIZATIONS, site.code()), site))
                .toList();
    }

    private void enterOrganization(SettledSite site) {
        var chance = seed.chance("collective-organizations", site.code());
        var establishedOn = chance.workday(LocalDate.of(2020, 3, 1), LocalDate.of(2022, 3, 18));
        book.draft(ORGANIZATIONS, site.code())
                .at(site.place())
                .with("establishedOn", establishedOn)
                .with("name", site.site().name() + "安置点股份经济合作社")
                .with("creditCode", CreditCodes.next(chance))
                .enter(establishedOn, chance);
    }

    private void enterBooks(Organization organization) {
        enterOpening(organization);
        var chance = seed.chance("collective-entries", organization.site().code());
        boolean enterprising = organization.site().diligence().industry() >= ENTERPRISING;
        int scale = organization.site().residents() >= 800 ? 4 : 1;
        for (YearMonth month : Quarter.MONTHS) {
            int leased = enterprising ? hundreds(chance, 24, 34) : hundreds(chance, 4, 11);
            int earned = enterprising ? hundreds(chance, 12, 26) : hundreds(chance, 2, 9);
            income(organization, month, "LEASING", scale * leased, chance);
            income(organization, month, "OPERATING", scale * earned, chance);
            if (chance.hits(0.4)) {
                income(organization, month, "INVESTMENT", scale * hundreds(chance, 2, 8), chance);
            }
            expense(organization, month, chance);
        }
        if (chance.hits(0.3)) {
            income(organization, YearMonth.of(2022, 3), "GRANT", 50_000, chance);
        }
        if (organization.site().code().equals(SLIPPED_AT)) {
            slip(organization, SLIPPED_ON, "slip", SLIP).enter(SLIPPED_ON, chance);
        }
    }

    /** What the organisation has in the bank when its books begin. */
    private void enterOpening(Organization organization) {
        var chance = seed.chance("collective-openings", organization.site().code());
        entry(organization, "opening", OPENED_ON)
                .with("account", "BANK")
                .with("counterAccount", "CAPITAL")
                .withYuan("amount", 100L * hundreds(chance, 1, 4))
                .with("memo", "期初股本")
                .enter(OPENED_ON, chance);
    }

    /** A shop that each collective was given, then the month of January closed; comes after the books. */
    public void enterAssetsAndClosings(List<SettledSite> sites) {
        organized(sites).forEach(this::enterShop);
        organized(sites).forEach(this::enterClosing);
    }

    private void enterShop(Organization organization) {
        var site = organization.site();
        var chance = seed.chance("collective-assets", site.code());
        book.draft(ASSETS, site.code())
                .at(site.place())
                .with("from", GIVEN_ON)
                .with("organizationId", organization.id())
                .with("kind", "SHOP")
                .with("name", site.site().name() + "一楼门面")
                .withYuan("value", 100L * hundreds(chance, 3, 9))
                .with("source", "BROUGHT_IN")
                .with("method", "STRAIGHT_LINE")
                .with("usefulMonths", 240)
                .enter(GIVEN_ON, chance);
    }

    private void enterClosing(Organization organization) {
        var site = organization.site();
        book.draft(CLOSINGS, site.code() + "/2022-01")
                .at(site.place())
                .with("closedOn", CLOSED_ON)
                .with("organizationId", organization.id())
                .with("month", "2022-01")
                .enter(CLOSED_ON, seed.chance("book-closings", site.code()));
    }

    private static int hundreds(Chance chance, int low, int high) {
        return 100 * chance.between(low, high);
    }

    private void income(Organization organization, YearMonth month, String incomeClass, int yuan, Chance chance) {
        var bookedOn = chance.workday(month.atDay(1), month.atEndOfMonth());
        entry(organization, month + "/" + incomeClass, bookedOn)
                .with("incomeClass", incomeClass)
                .withYuan("amount", yuan)
                .with("memo", Phrases.one("income-" + incomeClass, chance))
                .enter(bookedOn, chance);
    }

    private void expense(Organization organization, YearMonth month, Chance chance) {
        var bookedOn = chance.workday(month.atDay(1), month.atEndOfMonth());
        entry(organization, month + "/expense", bookedOn)
                .with("expenseClass", chance.hits(0.5) ? "MAINTENANCE" : chance.hits(0.5) ? "WAGES" : "PURCHASES")
                .withYuan("amount", hundreds(chance, 3, 14))
                .with("memo", Phrases.one("expense", chance))
                .enter(bookedOn, chance);
    }

    private Draft slip(Organization organization, LocalDate bookedOn, String key, BigDecimal amount) {
        return entry(organization, key, bookedOn)
                .with("incomeClass", "OPERATING")
                .with("amount", amount)
                .with("memo", "基地产品销售");
    }

    /** Reverses the amount that was booked with a zero too many and books what was meant; comes after the books. */
    public void enterCorrection(List<SettledSite> sites) {
        var organization = organized(sites).stream()
                .filter(candidate -> candidate.site().code().equals(SLIPPED_AT))
                .findFirst()
                .orElseThrow();
        var chance = seed.chance("correction", SLIPPED_AT);
        slip(organization, CORRECTED_ON, "reversal", SLIP.negate())
                .with("reverses", seed.id(ENTRIES, SLIPPED_AT + "/slip"))
                .enter(CORRECTED_ON, chance);
        slip(organization, CORRECTED_ON, "meant", MEANT).enter(CORRECTED_ON, chance);
    }

    private Draft entry(Organization organization, String key, LocalDate bookedOn) {
        return book.draft(ENTRIES, organization.site().code() + "/" + key)
                .at(organization.site().place())
                .with("bookedOn", bookedOn)
                .with("organizationId", organization.id());
    }
}
