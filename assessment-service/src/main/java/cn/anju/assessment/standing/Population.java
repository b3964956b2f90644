package cn.anju.assessment.standing;

import cn.anju.assessment.site.AssessedSite;
import cn.anju.kit.security.Scope;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sites among which ranks are given, whoever looks at them.
 *
 * @param regions prefixes of region codes
 */
public record Population(Set<String> regions, Optional<String> fiveType, Optional<SizeClass> sizeClass) {
    private static final int COUNTY_DIGITS = 6;

    public Population {
        regions = Set.copyOf(regions);
    }

    /** The counties that a caller's regions and sites lie in, or the caller's region itself if it is larger. */
    public static Set<String> countiesOf(Scope scope) {
        return Stream.concat(scope.regionPrefixes().stream(), scope.siteCodes().stream())
                .map(code -> code.substring(0, Math.min(COUNTY_DIGITS, code.length())))
                .collect(Collectors.toSet());
    }

    public boolean contains(AssessedSite site) {
        return regions.stream().anyMatch(site.regionCode()::startsWith)
                && fiveType.map(site.fiveType()::equals).orElse(true)
                && sizeClass.map(size -> size.contains(site.residents())).orElse(true);
    }
}
