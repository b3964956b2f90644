package cn.anju.site.site.name;

import cn.anju.site.site.name.SiteMatch.By;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A site with all that it is called by.
 *
 * @param sharedNames names that other sites go by as well
 * @param place name of its region
 */
record NamedSite(
        UUID id,
        String code,
        String name,
        List<String> aliases,
        List<String> sharedNames,
        String regionCode,
        String place) {

    /** What the site would be called by with this name; empty if it is not called so. */
    Optional<By> calledBy(String name) {
        String wanted = plain(name);
        if (plain(code).equals(wanted)) {
            return Optional.of(By.CODE);
        } else if (plain(this.name).equals(wanted)) {
            return Optional.of(By.NAME);
        }
        boolean isAlias = aliases.stream().anyMatch(alias -> plain(alias).equals(wanted)) || isShared(name);
        return isAlias ? Optional.of(By.ALIAS) : Optional.empty();
    }

    /** Whether whoever gives this name has to be asked which site is meant. */
    boolean isShared(String name) {
        return sharedNames.stream().anyMatch(shared -> plain(shared).equals(plain(name)));
    }

    /** How much a name has in common with one that the site goes by: the longest run of characters in both. */
    int likeness(String given) {
        int most = Math.max(common(plain(name), plain(given)), common(plain(code), plain(given)));
        for (String alias : aliases) {
            most = Math.max(most, common(plain(alias), plain(given)));
        }
        return most;
    }

    private static int common(String one, String other) {
        int most = 0;
        int[] runs = new int[other.length() + 1];
        for (int i = 0; i < one.length(); i++) {
            for (int j = other.length(); j > 0; j--) {
                runs[j] = one.charAt(i) == other.charAt(j - 1) ? runs[j - 1] + 1 : 0;
                most = Math.max(most, runs[j]);
            }
        }
        return most;
    }

    /** Without blanks, differences of width and case, and the words 安置点 or 集中安置点 at the end. */
    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .replaceFirst("(?<=.)(集中)?安置点$", "")
                .toUpperCase(Locale.ROOT);
    }
}
