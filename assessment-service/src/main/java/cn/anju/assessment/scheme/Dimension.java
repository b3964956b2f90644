package cn.anju.assessment.scheme;

/** A group of indicators that gets a score of its own. */
public record Dimension(String id, Label label) {}
