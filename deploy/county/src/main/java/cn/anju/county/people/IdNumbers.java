package cn.anju.county.people;

import cn.anju.county.seed.Chance;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Set;

/** Hands out synthetic citizen ID numbers (GB 11643): division code 999999, which no person has, each number once. */
public final class IdNumbers {
    private static final String NOBODYS_DIVISION = "999999";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";

    private final Set<String> taken = new HashSet<>();

    String next(LocalDate birthDate, Sex sex, Chance chance) {
        String number = draw(birthDate, sex, chance);
        while (!taken.add(number)) {
            number = draw(birthDate, sex, chance);
        }
        return number;
    }

    private static String draw(LocalDate birthDate, Sex sex, Chance chance) {
        int sequence = 2 * chance.between(1, 499) + (sex == Sex.MALE ? 1 : 0);
        String body =
                NOBODYS_DIVISION + birthDate.format(DateTimeFormatter.BASIC_ISO_DATE) + "%03d".formatted(sequence);
        return body + checkCharacter(body);
    }

    /** The 18th character for the first 17. */
    public static char checkCharacter(String body) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * Character.digit(body.charAt(i), 10);
        }
        return CHECK_CHARACTERS.charAt(sum % 11);
    }
}
