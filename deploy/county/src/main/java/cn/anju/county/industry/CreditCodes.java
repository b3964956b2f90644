package cn.anju.county.industry;

import cn.anju.county.seed.Chance;

/**
 * Invents unified social credit codes (GB 32100) of rural collectives: register N2, division 999999, which does not
 * exist, an organisation code with its own check character (GB 11714), and the check character of the whole.
 */
public final class CreditCodes {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    private CreditCodes() {}

    static String next(Chance chance) {
        String organisation = "MF%06d".formatted(chance.between(0, 999_999));
        String body = "N2999999" + organisation + organisationCheck(organisation);
        return body + checkCharacter(body);
    }

    /** The 18th character for the first 17. */
    public static char checkCharacter(String body) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * ALPHABET.indexOf(body.charAt(i));
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    private static char organisationCheck(String code) {
        int sum = 0;
        for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            sum += ORGANISATION_WEIGHTS[i] * Character.digit(code.charAt(i), 36);
        }
        return "0X987654321".charAt(sum % 11);
    }
}
