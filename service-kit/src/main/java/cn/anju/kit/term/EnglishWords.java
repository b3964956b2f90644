package cn.anju.kit.term;

import java.util.Locale;

/** Makes English words of the names in the code: {@code HOME_VISITS} is "Home visits", {@code siteCode} "Site code". */
public final class EnglishWords {
    private EnglishWords() {}

    public static String of(String name) {
        String words =
                name.replace('_', ' ').replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
