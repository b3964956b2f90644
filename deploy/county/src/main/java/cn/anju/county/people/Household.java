package cn.anju.county.people;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A relocated household (搬迁户), head first among its members.
 *
 * @param relocation LIFTED (脱贫搬迁) or ALONGSIDE (同步搬迁)
 * @param originRegionCode the township it came from
 */
public record Household(
        UUID id,
        String code,
        Place place,
        LocalDate settledOn,
        String relocation,
        String originRegionCode,
        List<Person> members) {

    public boolean scattered() {
        return place.siteCode() == null;
    }
}
