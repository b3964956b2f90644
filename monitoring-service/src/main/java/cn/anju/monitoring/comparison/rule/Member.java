package cn.anju.monitoring.comparison.rule;

import java.time.LocalDate;
import java.util.UUID;

/** What this service knows, and a rule may ask, of a member of a household. */
public record Member(
        UUID personId,
        UUID householdId,
        String sex,
        LocalDate birthDate,
        String labourClass,
        String relationToHead,
        boolean partyMember,
        boolean inSchool,
        String relocation,
        int householdMembers,
        LocalDate settledOn,
        boolean scattered) {}
