package cn.anju.county;

import cn.anju.county.assessment.Assessment;
import cn.anju.county.book.CaseCourse;
import cn.anju.county.book.Diligence;
import cn.anju.county.book.LedgerRecord;
import cn.anju.county.book.RecordBook;
import cn.anju.county.book.RecordCourse;
import cn.anju.county.book.SettledSite;
import cn.anju.county.employment.Employment;
import cn.anju.county.industry.CollectiveEconomy;
import cn.anju.county.industry.Industries;
import cn.anju.county.industry.Livelihoods;
import cn.anju.county.monitoring.Cases;
import cn.anju.county.monitoring.ComparisonSources;
import cn.anju.county.monitoring.HouseholdFollowUp;
import cn.anju.county.monitoring.HouseholdRegister;
import cn.anju.county.monitoring.Incomes;
import cn.anju.county.monitoring.Pairings;
import cn.anju.county.monitoring.Policies;
import cn.anju.county.monitoring.SeasonalReturns;
import cn.anju.county.monitoring.Warnings;
import cn.anju.county.people.Household;
import cn.anju.county.people.Population;
import cn.anju.county.people.Settlement;
import cn.anju.county.reference.ReferenceData;
import cn.anju.county.seed.Seed;
import cn.anju.county.site.Housing;
import cn.anju.county.site.SiteCommunity;
import cn.anju.county.site.SiteLeading;
import cn.anju.county.site.SiteManagement;
import cn.anju.county.site.SiteRegister;
import cn.anju.county.site.SiteUpkeep;
import java.util.ArrayList;
import java.util.List;

/**
 * 兴国县 in the first quarter of 2022: what the plan states of it, and invented people and records in those bounds.
 *
 * @param sites the 29 sites with their households
 * @param scattered the scattered households, township by township
 * @param records all ledgers, each record after those it refers to
 * @param courses the steps of the cases among them
 * @param steps what officers of the county did with others after they had been entered
 */
public record County(
        ReferenceData reference,
        List<SettledSite> sites,
        List<List<Household>> scattered,
        List<LedgerRecord> records,
        List<CaseCourse> courses,
        List<RecordCourse> steps) {

    private static final double TOWNSHIPS_REVISIT = 0.86;

    /** Invents the county; the same seed always gives the same records, byte for byte. */
    public static County generate(long seed) {
        var reference = ReferenceData.load();
        var source = new Seed(seed);
        var population = new Population(source, reference);
        var diligence = Diligence.bySite();
        List<SettledSite> sites = new ArrayList<>();
        List<List<Household>> scattered = new ArrayList<>();
        for (Settlement settlement : Settlement.all(reference)) {
            var households = population.of(settlement);
            if (settlement.openedOn() == null) {
                scattered.add(households);
            } else {
                var site = reference.site(settlement.place().code());
                var township = reference.region(site.regionCode()).name();
                sites.add(
                        new SettledSite(site, township, settlement.openedOn(), diligence.get(site.code()), households));
            }
        }
        var book = new RecordBook(source);
        var cases = new Cases(source, book);
        var assessment = new Assessment(source, book);
        enter(source, book, cases, assessment, reference, sites, scattered);
        return new County(reference, sites, scattered, book.records(), cases.courses(), assessment.courses());
    }

    private static void enter(
            Seed seed,
            RecordBook book,
            Cases cases,
            Assessment assessment,
            ReferenceData reference,
            List<SettledSite> sites,
            List<List<Household>> scattered) {
        var siteRegister = new SiteRegister(seed, book);
        siteRegister.enterRegions(reference.regions());
        siteRegister.enterBureaus(reference.bureaus());
        siteRegister.enterSites(sites);
        siteRegister.enterLeaders(sites);
        new SiteLeading(seed, book).enter(sites);

        var households = all(sites, scattered);
        var householdRegister = new HouseholdRegister(seed, book);
        householdRegister.enterHouseholds(households);
        householdRegister.enterPersons(households);

        new ComparisonSources(seed, book).enter();
        enterSupport(seed, book, reference, sites, scattered);

        var management = new SiteManagement(seed, book, siteRegister);
        management.enterVisits(sites);
        management.enterStaff(sites);
        management.enterWindows(sites);
        management.enterActivities(sites);
        new SiteUpkeep(seed, book).enter(sites);
        new SiteCommunity(seed, book).enter(sites);
        assessment.enterSupervisions(sites);

        var collectives = new CollectiveEconomy(seed, book);
        var industries = new Industries(seed, book);
        collectives.enter(sites);
        industries.enterIndustries(sites);
        industries.enterBases(sites);
        industries.enterIdleAssets(sites);
        collectives.enterCorrection(sites);
        collectives.enterAssetsAndClosings(sites);
        new Livelihoods(seed, book).enter(sites);

        new Employment(seed, book).enter(sites, scattered);

        var followUp = new HouseholdFollowUp(seed, book);
        var warnings = new Warnings(seed, book);
        sites.forEach(site ->
                followUp.enterPolicyCards(site.households(), site.diligence().monitoring()));
        scattered.forEach(group -> followUp.enterPolicyCards(group, TOWNSHIPS_REVISIT));
        sites.forEach(site -> warnings.enter(site.households(), site.diligence().monitoring()));
        scattered.forEach(group -> warnings.enter(group, TOWNSHIPS_REVISIT));
        sites.forEach(
                site -> cases.enterClues(site.households(), site.diligence().monitoring()));
        scattered.forEach(group -> cases.enterClues(group, TOWNSHIPS_REVISIT));
        cases.enterCases();
        cases.enterMeasures();
        cases.enterUpdates();
        sites.forEach(site ->
                followUp.enterRevisits(site.households(), site.diligence().monitoring()));
        scattered.forEach(group -> followUp.enterRevisits(group, TOWNSHIPS_REVISIT));

        assessment.enterWork(sites);
        new Housing(seed, book).enter(sites);
    }

    private static void enterSupport(
            Seed seed,
            RecordBook book,
            ReferenceData reference,
            List<SettledSite> sites,
            List<List<Household>> scattered) {
        var places = new ArrayList<List<Household>>();
        sites.forEach(site -> places.add(site.households()));
        places.addAll(scattered);

        var policies = new Policies(seed, book);
        policies.enterCatalogue();
        places.forEach(policies::enterEntitlements);

        var incomes = new Incomes(seed, book);
        incomes.enterLine();
        places.forEach(incomes::enter);

        var pairings = new Pairings(seed, book, reference);
        sites.forEach(site -> pairings.enter(
                site.households(), site.site().inTown(), site.diligence().monitoring()));
        scattered.forEach(group -> pairings.enter(group, false, TOWNSHIPS_REVISIT));

        var returns = new SeasonalReturns(seed, book);
        sites.forEach(site -> returns.enter(site.households(), site.diligence().monitoring()));
        scattered.forEach(group -> returns.enter(group, TOWNSHIPS_REVISIT));
    }

    private static List<Household> all(List<SettledSite> sites, List<List<Household>> scattered) {
        List<Household> households = new ArrayList<>();
        sites.forEach(site -> households.addAll(site.households()));
        scattered.forEach(households::addAll);
        return households;
    }

    /** Every household, those on sites first. */
    public List<Household> households() {
        return all(sites, scattered);
    }
}
