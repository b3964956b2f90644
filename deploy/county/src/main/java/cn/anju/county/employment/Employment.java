package cn.anju.county.employment;

import cn.anju.county.book.RecordBook;
import cn.anju.county.book.SettledSite;
import cn.anju.county.people.Household;
import cn.anju.county.seed.Seed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All ledgers of the employment service, in the order in which they refer to each other. */
public final class Employment {
    /** How well townships look after scattered households, which are not scored. */
    private static final double TOWNSHIPS = 0.82;

    private final LabourRegister register;
    private final Employments employments;
    private final JobServices services;

    public Employment(Seed seed, RecordBook book) {
        register = new LabourRegister(seed, book);
        employments = new Employments(seed, book);
        services = new JobServices(seed, book);
    }

    public void enter(List<SettledSite> sites, List<List<Household>> scattered) {
        Map<String, List<Labourer>> atSites = new LinkedHashMap<>();
        for (SettledSite site : sites) {
            atSites.put(
                    site.code(),
                    register.enter(site.households(), site.diligence().employment()));
        }
        var elsewhere = scattered.stream()
                .map(households -> register.enter(households, TOWNSHIPS))
                .toList();
        for (SettledSite site : sites) {
            employments.enter(atSites.get(site.code()), site.diligence().employment());
        }
        elsewhere.forEach(labourers -> employments.enter(labourers, TOWNSHIPS));
        services.enterPostings(sites);
        services.enterTrainings(sites, atSites);
    }
}
