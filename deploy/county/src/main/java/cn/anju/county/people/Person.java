package cn.anju.county.people;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * An invented member of a household; nobody has this ID number or this telephone number.
 *
 * @param phone null for children and for those without one
 * @param labourClass SKILLED, ORDINARY, WEAK, LOST or NONE
 * @param relation to the head, GB/T 4761
 * @param ethnicGroup GB/T 3304
 * @param education GB/T 4658
 */
public record Person(
        UUID id,
        String name,
        String idNumber,
        String phone,
        Sex sex,
        LocalDate birthDate,
        String labourClass,
        String relation,
        String ethnicGroup,
        String education,
        boolean partyMember,
        boolean inSchool) {

    public int ageOn(LocalDate day) {
        return Math.toIntExact(ChronoUnit.YEARS.between(birthDate, day));
    }

    /** Has some labour to offer, which is what the county's labour register asks. */
    public boolean able() {
        return "SKILLED".equals(labourClass) || "ORDINARY".equals(labourClass) || "WEAK".equals(labourClass);
    }

    /** Men from 16 to 59, women from 16 to 54 years. */
    public boolean ofWorkingAge(LocalDate day) {
        int age = ageOn(day);
        return age >= 16 && age <= (sex == Sex.MALE ? 59 : 54);
    }
}
