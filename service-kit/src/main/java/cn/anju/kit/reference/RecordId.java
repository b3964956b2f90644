package cn.anju.kit.reference;

import java.util.UUID;

/** A record of any service, by its type such as {@code monitoring.household} and its id. */
public record RecordId(String type, UUID id) {}
