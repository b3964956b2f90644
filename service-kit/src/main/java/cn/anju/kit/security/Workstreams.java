package cn.anju.kit.security;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.util.List;
import java.util.Map;

/** The workstreams whose ledgers an officer of a bureau keeps; configuration, since bureaus differ by county. */
@ConfigMapping(prefix = "anju.bureau-workstreams")
public interface Workstreams {

    @WithParentName
    Map<String, List<String>> byBureau();

    default List<String> of(String bureau) {
        return bureau == null ? List.of() : byBureau().getOrDefault(bureau, List.of());
    }
}
