package cn.anju.kit.reference;

import cn.anju.kit.ledger.RecordStatus;
import java.util.UUID;

/**
 * What this service knows of a record that others point to.
 *
 * @param code its code, for those that are known by one (sites, regions, households)
 * @param siteCode site that it is at, or null
 * @param regionCode region that it lies in: its own, or that of its site
 */
public record KnownRecord(
        String type, UUID id, RecordStatus status, String code, String name, String siteCode, String regionCode) {}
