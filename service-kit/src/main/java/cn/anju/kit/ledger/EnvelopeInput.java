package cn.anju.kit.ledger;

import java.time.LocalDate;

/**
 * What a body says of the envelope. Read-only properties are accepted and ignored, so that a record can be sent back as
 * it was got.
 *
 * @param recordedOn the day a system says the record was first recorded on, or null
 */
public record EnvelopeInput(LocalDate recordedOn) {}
