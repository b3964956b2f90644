package cn.anju.employment.code;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/** How employment codes are made. */
@ConfigMapping(prefix = "anju.employment-codes")
public interface CodeSettings {
    /** Keys that sign, as a list of {@code id:base64} of 32 bytes: the first signs, all verify; without any, none are printed. */
    Optional<List<String>> keys();

    /** How long a code is valid where nobody says. */
    @WithDefault("12")
    int validMonths();

    /** Where whoever scans a code is led, from the origin that the public reaches; the address of the request if not given. */
    Optional<String> origin();
}
