package cn.anju.monitoring;

import java.util.concurrent.atomic.AtomicInteger;

/** ID numbers that nobody has: division code 999999, each once in a test run. */
public final class SyntheticIdNumbers {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final AtomicInteger SEQUENCE = new AtomicInteger();

    private SyntheticIdNumbers() {}

    /** @param birthDate eight digits */
    public static String next(String birthDate, boolean man) {
        String body = "999999%s%03d".formatted(birthDate, 2 * SEQUENCE.incrementAndGet() + (man ? 1 : 0));
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * Character.digit(body.charAt(i), 10);
        }
        return body + "10X98765432".charAt(sum % 11);
    }
}
