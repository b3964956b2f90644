package cn.anju.monitoring.comparison;

import cn.anju.kit.testing.Client;
import cn.anju.kit.testing.Imports;
import cn.anju.kit.testing.Tokens;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sources of the medical-insurance bureau, and files handed in to them. */
public final class Comparisons {
    public static final String OFFICER = Tokens.ofBureau("medical-insurance");
    public static final String RULE = "row.selfPaidCost > (household.relocation == 'LIFTED' ? 9342 : 18684)";
    public static final String HEADER = "姓名,公民身份号码,个人自付费用,结算日期";

    private Comparisons() {}

    public static Map<String, Object> source() {
        return new HashMap<>(Map.ofEntries(
                Map.entry("regionCode", Population.COUNTY),
                Map.entry("from", "2022-01-01"),
                Map.entry("bureau", "medical-insurance"),
                Map.entry("dataset", "年度个人自付医疗费用"),
                Map.entry("cadence", "MONTHLY"),
                Map.entry(
                        "columns",
                        List.of(
                                column("idNumber", "公民身份号码", "ID_NUMBER", true),
                                column("selfPaidCost", "个人自付费用", "NUMBER", true),
                                column("settledOn", "结算日期", "DATE", false))),
                Map.entry("rule", RULE),
                Map.entry("ruleVersion", 1),
                Map.entry("kind", "MEDICAL_COST"),
                Map.entry("verifyWithinDays", 10),
                Map.entry("confidence", "HIGH")));
    }

    private static Map<String, Object> column(String name, String title, String type, boolean required) {
        return Map.of("name", name, "title", title, "type", type, "required", required);
    }

    /** Records a new source and gives its id. */
    public static String register() {
        return Client.create("comparison-sources", source());
    }

    public static ValidatableResponse send(String token, String source, String query, byte[] file) {
        return Client.as(token)
                .contentType(Imports.CSV)
                .body(file)
                .post(Client.path("comparison-sources/" + source + "/batches" + query))
                .then();
    }

    /** Hands a file in and gives its job once that is over. */
    public static JsonPath compare(String source, String query, byte[] file) {
        return Imports.over(
                OFFICER,
                send(OFFICER, source, query, file).statusCode(202).extract().path("id"));
    }
}
