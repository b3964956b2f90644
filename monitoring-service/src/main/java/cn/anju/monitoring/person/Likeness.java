package cn.anju.monitoring.person;

import cn.anju.kit.personal.IdNumber;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What makes two entries of the register look like one person: everything is the same but the ID number, or the ID numbers are
 * but for one digit. Of both only blind indexes are kept.
 */
final class Likeness {
    private static final int DIGITS = 17;

    private Likeness() {}

    /** The same for those of the same name, birth date and sex. */
    static String of(Person person) {
        return String.join(
                "\n",
                "likeness",
                person.name().reveal().strip(),
                person.birthDate().toString(),
                person.sex().code());
    }

    /** The number with each of its digits in turn left open; the check character follows from them. */
    static List<String> openings(IdNumber number) {
        String digits = number.reveal().substring(0, DIGITS);
        return IntStream.range(0, DIGITS)
                .mapToObj(i -> "near\n" + digits.substring(0, i) + "?" + digits.substring(i + 1))
                .toList();
    }
}
