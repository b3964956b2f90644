package cn.anju.employment.matching;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much each aspect counts in a score; together they should make 100. */
@ConfigMapping(prefix = "anju.matching.weights")
public interface MatchWeights {

    @WithDefault("40")
    int skills();

    @WithDefault("20")
    int wish();

    @WithDefault("20")
    int distance();

    @WithDefault("20")
    int pay();
}
