package cn.anju.assessment.testing;

import cn.anju.kit.event.LedgerEvent;
import cn.anju.kit.ledger.RecordStatus;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Events as ledgers tell them, with single quotes for double ones. */
public final class Events {
    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private Events() {}

    public static LedgerEvent active(String type, UUID id, int version, String json) {
        return event(type, id, version, RecordStatus.ACTIVE, json);
    }

    public static LedgerEvent voided(String type, UUID id, int version, String json) {
        return event(type, id, version, RecordStatus.VOIDED, json);
    }

    /** Version 1 of a site whose region is the county of its code. */
    public static LedgerEvent site(String code, int residents) {
        return site(code, residents, "VILLAGE", "LIVABLE_ECOLOGY");
    }

    public static LedgerEvent site(String code, int residents, String setting, String fiveType) {
        return active("site.site", idOf(code), 1, """
                {'code': '%s', 'name': '安置点%s', 'regionCode': '%s101000', 'setting': '%s', 'residents': %d,
                'households': 20, 'fiveType': '%s'}
                """.formatted(
                        code, code, code.substring(0, 6), setting, residents, fiveType));
    }

    /** So many live at a site from a day on. */
    public static LedgerEvent residents(UUID id, int version, String site, String from, int residents) {
        return active(
                "site.site-residents",
                id,
                version,
                "{'siteCode': '%s', 'from': '%s', 'residents': %d}".formatted(site, from, residents));
    }

    public static LedgerEvent visit(UUID id, int version, String site, String day) {
        return active("site.leader-visit", id, version, "{'siteCode': '%s', 'visitedOn': '%s'}".formatted(site, day));
    }

    public static UUID idOf(String code) {
        return UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8));
    }

    private static LedgerEvent event(String type, UUID id, int version, RecordStatus status, String json) {
        try {
            String path = "/api/v1/" + type.replace('.', '/') + "s";
            return new LedgerEvent(type, id, version, status, path, MAPPER.readTree(json.replace('\'', '"')));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
