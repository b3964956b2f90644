package cn.anju.kit.ledger;

import java.util.List;
import java.util.UUID;

/**
 * A record as it is to become.
 *
 * @param before its fields until now; null if it is new
 * @param targets what it points to
 * @param refused ids that it must not hold
 */
record Draft<F>(UUID id, F before, F fields, Targets targets, List<HeldReference> refused) {}
