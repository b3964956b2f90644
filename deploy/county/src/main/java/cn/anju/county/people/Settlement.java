package cn.anju.county.people;

import cn.anju.county.reference.CsvResource;
import cn.anju.county.reference.ReferenceData;
import java.time.LocalDate;
import java.util.List;

/**
 * How many of the county's 1,655 households live at one place. The plan gives the totals only; the numbers per place are
 * invented so that all its statements hold.
 *
 * @param openedOn of a site, null for a township's scattered households
 * @param lifted households lifted out of poverty (脱贫搬迁)
 * @param alongside households relocated along with them (同步搬迁)
 */
public record Settlement(Place place, LocalDate openedOn, Group lifted, Group alongside) {

    /** Households and the people in them. */
    public record Group(int households, int people) {}

    public static List<Settlement> all(ReferenceData reference) {
        return new CsvResource("demonstration/settlements.csv")
                .rows(row -> new Settlement(
                        place(row.getField("place"), reference),
                        row.getField("opened_on").isEmpty() ? null : LocalDate.parse(row.getField("opened_on")),
                        new Group(
                                Integer.parseInt(row.getField("lifted_households")),
                                Integer.parseInt(row.getField("lifted_people"))),
                        new Group(
                                Integer.parseInt(row.getField("alongside_households")),
                                Integer.parseInt(row.getField("alongside_people")))));
    }

    private static Place place(String code, ReferenceData reference) {
        return code.contains("-")
                ? new Place(code, reference.site(code).regionCode())
                : new Place(null, reference.region(code).code());
    }
}
