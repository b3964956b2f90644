package cn.anju.assessment.scheme;

import cn.anju.kit.rule.Rule;

/** A condition under which a site gets no better grade than {@code cap}, whatever its total. */
public record Veto(String id, Label label, Rule condition, Grade cap) {}
