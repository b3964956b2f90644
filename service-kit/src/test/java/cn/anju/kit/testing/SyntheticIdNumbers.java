package cn.anju.kit.testing;

import java.util.concurrent.atomic.AtomicInteger;

/** ID numbers that nobody has: division code 999999; five hundred of a birth date and sex before they repeat. */
public final class SyntheticIdNumbers {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final int SEQUENCES = 500;
    private static final AtomicInteger SEQUENCE = new AtomicInteger();

    private SyntheticIdNumbers() {}

    /** @param birthDate eight digits */
    public static String next(String birthDate, boolean man) {
        int sequence = SEQUENCE.incrementAndGet() % SEQUENCES;
        String body = "999999%s%03d".formatted(birthDate, 2 * sequence + (man ? 1 : 0));
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * Character.digit(body.charAt(i), 10);
        }
        return body + "10X98765432".charAt(sum % 11);
    }
}
