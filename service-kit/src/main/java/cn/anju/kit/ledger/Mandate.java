package cn.anju.kit.ledger;

import cn.anju.kit.security.Scope;
import java.util.UUID;

/**
 * On whose behalf an operation changes several records.
 *
 * @param id of the record that tells of the operation
 * @param fingerprint of the request, by which a repetition is recognised; null where none can be
 * @param scope the places in which records may be changed
 * @param by who does it and when
 */
public record Mandate(UUID id, String fingerprint, Scope scope, Authorship by) {}
