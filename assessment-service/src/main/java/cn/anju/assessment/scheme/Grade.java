package cn.anju.assessment.scheme;

import java.math.BigDecimal;

/** What a total is called: the grade with the highest {@code from} that the total reaches. */
public record Grade(String id, Label label, BigDecimal from) {}
