package cn.anju.kit.ledger;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Who writes a record and when.
 *
 * @param actor user or client name of the token; the service's own name for what it derives
 * @param at instant of the change
 * @param recordedOn local date on which the record counts as recorded: today, unless a system imports history
 */
public record Authorship(String actor, Instant at, LocalDate recordedOn) {}
