package cn.anju.site.hazard;

import static cn.anju.site.OwnCounty.step;
import static org.hamcrest.Matchers.equalTo;

import cn.anju.kit.testing.Client;
import cn.anju.site.OwnCounty;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/** Hazards of a site, on their way to being closed. */
abstract class HazardsOfASite {
    static final OwnCounty COUNTY = new OwnCounty("991241");

    static final OwnCounty LATE = new OwnCounty("991242");

    @BeforeEach
    void begin() {
        COUNTY.begin();
        LATE.begin();
    }

    static Map<String, Object> hazard(OwnCounty county, String severity) {
        return new HashMap<>(Map.of(
                "siteCode", county.site(),
                "foundOn", "2022-03-08",
                "kind", "FIRE",
                "severity", severity,
                "description", "楼道堆放杂物"));
    }

    static String find(String severity) {
        return Client.post(COUNTY.manager(), "hazards", hazard(COUNTY, severity))
                .statusCode(201)
                .body("state", equalTo("FOUND"))
                .extract()
                .path("id");
    }

    static Map<String, Object> action(String action, String on, String by) {
        return new HashMap<>(Map.of("action", action, "on", on, "by", by, "note", "已清理杂物"));
    }

    /** Takes a hazard to the point where its rectification is to be checked. */
    static String rectified(String severity, String on) {
        String id = find(severity);
        step(COUNTY.manager(), "hazards", id, 1, Map.of("action", "ASSIGN", "on", "2022-03-09", "owner", "刘文"))
                .statusCode(201)
                .body("state", equalTo("ASSIGNED"))
                .body("assignedOn", equalTo("2022-03-09"));
        step(COUNTY.manager(), "hazards", id, 2, Map.of("action", "START", "on", "2022-03-10"))
                .statusCode(201)
                .body("state", equalTo("RECTIFYING"));
        step(COUNTY.manager(), "hazards", id, 3, action("RECTIFY", on, "刘文"))
                .statusCode(201)
                .body("state", equalTo("RECTIFIED"))
                .body("rectifiedOn", equalTo(on))
                .body("rectifiedBy", equalTo("刘文"));
        return id;
    }
}
