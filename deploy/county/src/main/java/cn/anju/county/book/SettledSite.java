package cn.anju.county.book;

import cn.anju.county.people.Household;
import cn.anju.county.people.Place;
import cn.anju.county.reference.Site;
import java.time.LocalDate;
import java.util.List;

/** A site with those who live on it and how it works. */
public record SettledSite(
        Site site, String township, LocalDate openedOn, Diligence diligence, List<Household> households) {
    private static final int LARGE = 200;

    public String code() {
        return site.code();
    }

    public Place place() {
        return new Place(site.code(), site.regionCode());
    }

    public int residents() {
        return households.stream()
                .mapToInt(household -> household.members().size())
                .sum();
    }

    /** Has the 200 residents from which on the plan asks for more. */
    public boolean large() {
        return residents() >= LARGE;
    }
}
