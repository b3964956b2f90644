package cn.anju.county.employment;

import cn.anju.county.book.Draft;
import cn.anju.county.book.Phrases;
import cn.anju.county.book.Quarter;
import cn.anju.county.book.RecordBook;
import cn.anju.county.people.Household;
import cn.anju.county.seed.Chance;
import cn.anju.county.seed.Seed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who has work, where and for how much (clauses 12 to 16): most households have someone, some have lost their only job. */
public final class Employments {
    private static final List<String> CHANNELS =
            List.of("COUNTY", "PROVINCE", "OUT_OF_PROVINCE", "SELF_EMPLOYED", "PUBLIC_POST", "WORKSHOP");
    private static final List<String> SITES_WITH_WORKSHOPS =
            List.of("360732-S01", "360732-S18", "360732-S19", "360732-S20", "360732-S21", "360732-S22");
    private static final LocalDate AFTER_FESTIVAL = LocalDate.of(2022, 2, 8);
    private static final LocalDate FESTIVAL_HIRING_ENDS = LocalDate.of(2022, 3, 12);

    private final Seed seed;
    private final RecordBook book;

    public Employments(Seed seed, RecordBook book) {
        this.seed = seed;
        this.book = book;
    }

    /** Enters the work of one place's labourers; diligence is how well the place helps households to a job. */
    void enter(List<Labourer> labourers, double diligence) {
        Map<Household, List<Labourer>> seekers = new LinkedHashMap<>();
        for (Labourer labourer : labourers) {
            if (labourer.wantsWork()) {
                seekers.computeIfAbsent(labourer.household(), household -> new ArrayList<>())
                        .add(labourer);
            }
        }
        seekers.forEach((household, members) -> {
            var chance = seed.chance("employments", household.code());
            if (chance.hits(0.35 + 0.65 * diligence)) {
                enterWorkOf(members, chance);
            } else if (chance.hits(0.6)) {
                enterLostJob(members.get(0), chance);
            } else {
                enterFarming(members.get(0), chance);
            }
        });
    }

    private void enterWorkOf(List<Labourer> members, Chance chance) {
        int sure = chance.between(0, members.size() - 1);
        for (int i = 0; i < members.size(); i++) {
            if (i == sure || chance.hits(0.55)) {
                var member = members.get(i);
                var from = started(member, chance);
                draft(member, channel(member, chance), from, chance).enter(from, chance);
            } else if (chance.hits(0.12)) {
                enterFarming(members.get(i), chance);
            }
        }
    }

    private void enterLostJob(Labourer member, Chance chance) {
        var from =
                Quarter.later(chance.day(LocalDate.of(2021, 3, 1), LocalDate.of(2021, 9, 30)), earliestStart(member));
        var to = chance.day(Quarter.START.plusDays(8), Quarter.END.minusDays(4));
        if (from.isBefore(to)) {
            draft(member, channel(member, chance), from, chance).with("to", to).enter(to, chance);
        }
    }

    private void enterFarming(Labourer member, Chance chance) {
        var from = Quarter.later(LocalDate.of(2021, 1, 1), earliestStart(member));
        draft(member, "FARMING", from, chance).enter(from, chance);
    }

    private static LocalDate started(Labourer member, Chance chance) {
        var from = chance.hits(0.3)
                ? chance.day(AFTER_FESTIVAL, FESTIVAL_HIRING_ENDS)
                : chance.day(LocalDate.of(2020, 3, 1), LocalDate.of(2021, 12, 15));
        return Quarter.later(from, earliestStart(member));
    }

    private static LocalDate earliestStart(Labourer member) {
        return Quarter.later(
                member.household().settledOn(), member.person().birthDate().plusYears(16));
    }

    private static String channel(Labourer member, Chance chance) {
        boolean workshop = SITES_WITH_WORKSHOPS.contains(
                String.valueOf(member.household().place().siteCode()));
        if ("WEAK".equals(member.person().labourClass())) {
            return workshop && chance.hits(0.4) ? "WORKSHOP" : "PUBLIC_POST";
        }
        return CHANNELS.get(chance.weighted(28, 18, 36, 8, 3, workshop ? 14 : 0));
    }

    private Draft draft(Labourer member, String channel, LocalDate from, Chance chance) {
        boolean employed = !"FARMING".equals(channel) && !"SELF_EMPLOYED".equals(channel);
        return book.draft("employment/employments", member.id() + "/" + from)
                .with("labourerId", member.id())
                .with("householdId", member.household().id())
                .at(member.household().place())
                .with("from", from)
                .with("channel", channel)
                .with("employer", employed ? Phrases.one("employer-" + channel, chance) : null)
                .with("jobTitle", Phrases.one("job-" + channel, chance))
                .withYuan("monthlyPay", monthlyPay(channel, chance));
    }

    private static long monthlyPay(String channel, Chance chance) {
        return 50L
                * switch (channel) {
                    case "PUBLIC_POST" -> chance.between(14, 24);
                    case "FARMING" -> chance.between(12, 30);
                    case "WORKSHOP" -> chance.between(32, 60);
                    case "OUT_OF_PROVINCE" -> chance.between(84, 140);
                    default -> chance.between(52, 100);
                };
    }
}
