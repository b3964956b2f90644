package cn.anju.county.employment;

import cn.anju.county.book.Phrases;
import cn.anju.county.book.Quarter;
import cn.anju.county.book.RecordBook;
import cn.anju.county.book.SettledSite;
import cn.anju.county.seed.Chance;
import cn.anju.county.seed.Seed;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Jobs made known at several sites at once, and trainings (clauses 12 and 13, tasks R17 and R19). */
public final class JobServices {
    private static final int SITES_A_POSTING = 4;
    private static final int LARGEST_CLASS = 18;
    private static final double TRAINS_EARLY = 0.86;
    private static final List<String> CHANNELS = List.of("COUNTY", "PROVINCE", "OUT_OF_PROVINCE");

    private final Seed seed;
    private final RecordBook book;

    public JobServices(Seed seed, RecordBook book) {
        this.seed = seed;
        this.book = book;
    }

    /** Enters each month's postings, which reach the sites that put them up. */
    public void enterPostings(List<SettledSite> sites) {
        for (YearMonth month : Quarter.MONTHS) {
            var chance = seed.chance("postings", month.toString());
            List<String> postedAt = new ArrayList<>();
            for (SettledSite site : sites) {
                if (chance.hits(site.diligence().employment())) {
                    postedAt.add(site.code());
                }
            }
            int number = 0;
            for (int start = 0; start < postedAt.size(); start += SITES_A_POSTING) {
                var codes = postedAt.subList(start, Math.min(postedAt.size(), start + SITES_A_POSTING));
                for (int copy = chance.between(1, 3); copy > 0; copy--) {
                    number++;
                    enterPosting(month + "/" + number, codes, month, chance);
                }
            }
        }
    }

    private void enterPosting(String key, List<String> siteCodes, YearMonth month, Chance chance) {
        var channel = chance.pick(CHANNELS);
        var publishedOn = chance.workday(month.atDay(1), month.atEndOfMonth());
        book.draft("employment/job-postings", key)
                .with("siteCodes", siteCodes)
                .with("publishedOn", publishedOn)
                .with("closesOn", publishedOn.plusDays(chance.between(15, 45)))
                .with("openings", chance.between(3, 60))
                .with("employer", Phrases.one("employer-" + channel, chance))
                .with("title", Phrases.one("job-" + channel, chance))
                .withYuan("monthlyPay", 100L * chance.between(28, 65))
                .enter(publishedOn, chance);
    }

    /** Enters the trainings held by the end of March; one skills training per site is due by the end of June. */
    void enterTrainings(List<SettledSite> sites, Map<String, List<Labourer>> labourers) {
        for (SettledSite site : sites) {
            var chance = seed.chance("trainings", site.code());
            var people = labourers.get(site.code());
            if (site.diligence().employment() >= TRAINS_EARLY) {
                enterTraining(site, "SKILLS", 1, people, chance);
            }
            if (chance.hits(0.2)) {
                enterTraining(site, chance.hits(0.6) ? "STARTUP" : "ORDERED", 2, people, chance);
            }
        }
    }

    private void enterTraining(SettledSite site, String kind, int number, List<Labourer> people, Chance chance) {
        var heldOn = chance.workday(LocalDate.of(2022, 2, 14), Quarter.END);
        List<UUID> attended = people.stream()
                .filter(labourer -> labourer.wantsWork() && chance.hits(0.3))
                .map(Labourer::id)
                .limit(LARGEST_CLASS)
                .toList();
        book.draft("employment/trainings", site.code() + "-" + number)
                .at(site.place())
                .with("heldOn", heldOn)
                .with("kind", kind)
                .with("title", Phrases.one(kind, chance))
                .with("days", chance.between(1, 7))
                .with("labourerIds", attended)
                .enter(heldOn, chance);
    }
}
