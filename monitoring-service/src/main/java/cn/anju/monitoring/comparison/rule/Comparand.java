package cn.anju.monitoring.comparison.rule;

import java.time.LocalDate;
import java.util.List;

/**
 * A row of a bureau beside the member of a household that it is about.
 *
 * @param values of the columns without the ID number, each as text, or null
 * @param asOf day as of which the row is
 */
public record Comparand(List<String> values, Member member, LocalDate asOf) {}
