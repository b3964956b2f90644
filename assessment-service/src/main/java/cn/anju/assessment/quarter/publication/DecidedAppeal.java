package cn.anju.assessment.quarter.publication;

import java.time.LocalDate;
import java.util.UUID;

/** An appeal and what became of it, as it is published. */
public record DecidedAppeal(
        UUID id,
        String siteCode,
        String indicator,
        String month,
        boolean accepted,
        LocalDate decidedOn,
        String decision) {}
