package cn.anju.kit.testing;

import java.util.concurrent.atomic.AtomicInteger;

/** Unified social credit codes (GB 32100) that nobody has: division code 999999, each once in a test run. */
public final class SyntheticCreditCodes {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final AtomicInteger SEQUENCE = new AtomicInteger();

    private SyntheticCreditCodes() {}

    public static String next() {
        String body = "N2999999MF%06d7".formatted(SEQUENCE.incrementAndGet());
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * ALPHABET.indexOf(body.charAt(i));
        }
        return body + ALPHABET.charAt((ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length());
    }
}
