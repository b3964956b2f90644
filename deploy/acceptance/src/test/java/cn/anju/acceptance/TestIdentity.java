package cn.anju.acceptance;

import cn.anju.county.people.IdNumbers;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * Numbers of a man who does not exist: division code 999999, and a sequence that the demonstration county leaves free.
 *
 * @param idNumber valid, GB 11643
 * @param phone under the prefix 154, which is not given to subscribers
 */
record TestIdentity(String idNumber, LocalDate birthDate, String phone) {
    private static final LocalDate FIRST_BIRTHDAY = LocalDate.of(1975, 1, 1);
    private static final String SEQUENCE_OF_A_MAN = "001";

    /** One man for each number below 5,000. */
    static TestIdentity of(int number) {
        var birthDate = FIRST_BIRTHDAY.plusDays(number);
        String body = "999999" + birthDate.format(DateTimeFormatter.BASIC_ISO_DATE) + SEQUENCE_OF_A_MAN;
        return new TestIdentity(body + IdNumbers.checkCharacter(body), birthDate, "1549999%04d".formatted(number));
    }
}
