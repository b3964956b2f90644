package cn.anju.assessment.quarter.copy;

/**
 * The facts behind an edition in one line.
 *
 * @param facts how many there are
 * @param sha256 of all of them
 */
public record FactsDigest(long facts, String sha256) {}
