package cn.anju.monitoring;

import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.SyntheticIdNumbers;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Records to start from. */
public final class Records {
    private static final AtomicInteger HOUSEHOLDS = new AtomicInteger();

    private Records() {}

    /** Enters a new household at a site and gives its id. */
    public static String settle(String siteCode) {
        return Client.create("households", household(siteCode));
    }

    public static Map<String, Object> household(String siteCode) {
        return new HashMap<>(Map.of(
                "code",
                "XG-" + HOUSEHOLDS.incrementAndGet(),
                "siteCode",
                siteCode,
                "settledOn",
                "2018-11-20",
                "relocation",
                "LIFTED",
                "members",
                4));
    }

    /** A man born on 12 March 1985, without place and phone. */
    public static Map<String, Object> person(String householdId) {
        return new HashMap<>(Map.of(
                "householdId",
                householdId,
                "from",
                "2018-11-20",
                "name",
                "钟小明",
                "idNumber",
                SyntheticIdNumbers.next("19850312", true),
                "sex",
                "1",
                "birthDate",
                "1985-03-12",
                "labourClass",
                "ORDINARY",
                "partyMember",
                false,
                "inSchool",
                false));
    }

    public static Map<String, Object> warning(String householdId) {
        return new HashMap<>(Map.of(
                "householdId", householdId,
                "issuedOn", "2022-03-10",
                "verifyBy", "2022-03-25",
                "bureau", "medical-insurance",
                "kind", "MEDICAL_COST",
                "values", Map.of("selfPaidCost", "18600", "asOf", "2022-03-08")));
    }
}
