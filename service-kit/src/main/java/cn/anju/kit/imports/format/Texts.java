package cn.anju.kit.imports.format;

import java.text.Normalizer;

/** Texts as people type them: with wide digits, and with blanks that cannot be seen. */
public final class Texts {
    private Texts() {}

    /** Without blanks around it, also those of other widths and of none. */
    public static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Digits, letters and signs of Chinese width as the usual ones; for codes, numbers and dates, not for prose. */
    public static String narrow(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7e) {
                return strip(Normalizer.normalize(text, Normalizer.Form.NFKC));
            }
        }
        return strip(text);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b' || c == '\ufeff';
    }
}
