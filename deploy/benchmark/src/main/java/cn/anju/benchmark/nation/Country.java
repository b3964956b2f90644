package cn.anju.benchmark.nation;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Sites that are spread over the 22 provinces in which families were resettled, 30 of them in a county.
 *
 * @param sites how many
 * @param factsPerSite how many facts a site has in a quarter on average; the number of its households follows from it
 */
record Country(int sites, int factsPerSite) {
    private static final List<String> PROVINCES = List.of(
            "13", "14", "15", "22", "23", "34", "36", "41", "42", "43", "45", "46", "50", "51", "52", "53", "54", "61",
            "62", "63", "64", "65");
    private static final int SITES_IN_COUNTY = 30;
    private static final int COUNTIES_IN_PREFECTURE = 20;
    private static final int FIRST_COUNTY = 21;
    private static final int TOWNSHIPS_IN_COUNTY = 10;
    private static final int LEAST_HOUSEHOLDS = 5;
    private static final List<String> FIVE_TYPES = List.of(
            "THRIVING_INDUSTRY", "EMPLOYMENT_GROWTH", "LIVABLE_ECOLOGY", "COLLECTIVE_ECONOMY", "MANAGED_SERVICE");
    private static final List<String> SETTINGS = List.of("TOWN_OR_PARK", "TOWNSHIP_SEAT", "VILLAGE");

    /**
     * A site.
     *
     * @param number counted from 0
     * @param diligence between 0 and 1: how much of what is due is done there
     */
    record Place(
            int number,
            String code,
            String regionCode,
            String setting,
            String fiveType,
            int households,
            double diligence) {}

    static List<String> provinces() {
        return PROVINCES;
    }

    Place place(int number) {
        var random = new SplittableRandom(number);
        String county = county(number);
        int inCounty = number / counties();
        // Between a third of the average and five thirds of it
        double size = (1 + 4 * random.nextDouble()) / 3;
        return new Place(
                number,
                "%s-S%02d".formatted(county, inCounty + 1),
                "%s1%02d000".formatted(county, inCounty % TOWNSHIPS_IN_COUNTY),
                SETTINGS.get(random.nextInt(SETTINGS.size())),
                FIVE_TYPES.get(random.nextInt(FIVE_TYPES.size())),
                Math.max(LEAST_HOUSEHOLDS, (int) Math.round(size * SiteRecords.householdsFor(factsPerSite))),
                random.nextDouble());
    }

    IntStream numbers() {
        return IntStream.range(0, sites);
    }

    /** The county of a site; sites that follow each other lie in different counties. */
    String county(int number) {
        int county = number % counties();
        int inProvince = county / PROVINCES.size();
        return "%s%02d%02d"
                .formatted(
                        PROVINCES.get(county % PROVINCES.size()),
                        1 + inProvince / COUNTIES_IN_PREFECTURE,
                        FIRST_COUNTY + inProvince % COUNTIES_IN_PREFECTURE);
    }

    private int counties() {
        return Math.max(1, sites / SITES_IN_COUNTY);
    }
}
