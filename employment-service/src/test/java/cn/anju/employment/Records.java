package cn.anju.employment;

import cn.anju.kit.testing.OtherServices;
import cn.anju.kit.testing.Places;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Records to start from. */
final class Records {
    private Records() {}

    /** Someone new at the first site, able and willing, registered on 1 January 2022. */
    static Map<String, Object> labourer(UUID householdId) {
        return new HashMap<>(Map.of(
                "personId",
                UUID.randomUUID(),
                "householdId",
                householdId,
                "siteCode",
                Places.SITE,
                "from",
                "2022-01-01",
                "able",
                true,
                "willing",
                true,
                "labourClass",
                "ORDINARY"));
    }

    /** Work in the county from 10 February 2022 on. */
    static Map<String, Object> employment(String labourerId) {
        return new HashMap<>(Map.of("labourerId", labourerId, "from", "2022-02-10", "channel", "COUNTY"));
    }

    /** A job in the county that is open from 2 March to 2 April 2022. */
    static Map<String, Object> posting(String siteCode) {
        return new HashMap<>(Map.of(
                "siteCodes",
                List.of(siteCode),
                "publishedOn",
                "2022-03-02",
                "closesOn",
                "2022-04-02",
                "openings",
                3,
                "employer",
                "县工业园电子厂",
                "title",
                "装配工",
                "monthlyPay",
                4500,
                "channel",
                "COUNTY"));
    }

    /** A referral to it on 10 March 2022 of which nothing has come yet. */
    static Map<String, Object> referral(String labourerId, String postingId) {
        return new HashMap<>(Map.of(
                "labourerId", labourerId, "jobPostingId", postingId, "referredOn", "2022-03-10", "outcome", "PENDING"));
    }

    static void tellPerson(OtherServices others, Object id, int version, String birthDate, String sex) {
        others.tell("monitoring", "persons", "person", """
                {"id":"%s","version":%d,"status":"ACTIVE","birthDate":"%s","sex":"%s"}
                """.formatted(id, version, birthDate, sex));
    }

    static void tellHousehold(OtherServices others, Object id, String siteCode) {
        others.tell("monitoring", "households", "household", """
                {"id":"%s","version":1,"status":"ACTIVE","code":"XG-%1$s","siteCode":"%s"}
                """.formatted(id, siteCode));
    }
}
