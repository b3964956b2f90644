package cn.anju.county.load;

import cn.anju.county.seed.Seed;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Where to load the county and how.
 *
 * @param gateway origin of the API
 * @param keycloak issuer of tokens, with its realm
 * @param client id of the client whose credentials are used
 * @param secret its secret
 * @param officer name of the officer who takes the steps that are not for systems
 * @param password the officer's password
 * @param seed of the county
 * @param resend send every record even if the county is already there
 */
public record LoadOptions(
        URI gateway,
        URI keycloak,
        String client,
        String secret,
        String officer,
        String password,
        long seed,
        boolean resend) {

    public static final String USAGE = """
            Options (name=value):
              --gateway=http://127.0.0.1:8080                  origin of the API
              --keycloak=http://127.0.0.1:8180/realms/anju     issuer of tokens
              --client=county-system                           client id
              --secret=county-system                           client secret
              --officer=county-admin                           who takes the steps that are not for systems
              --password=county-admin                          the officer's password
              --seed=20220313                                  seed of the county
              --resend=false                                   send everything even if it is there already
            """;

    private static final Set<String> NAMES =
            Set.of("gateway", "keycloak", "client", "secret", "officer", "password", "seed", "resend");

    /** Throws {@link IllegalArgumentException} that names what cannot be understood. */
    public static LoadOptions parse(String... arguments) {
        Map<String, String> given = new HashMap<>();
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            if (!argument.startsWith("--") || equals < 0 || !NAMES.contains(argument.substring(2, equals))) {
                throw new IllegalArgumentException("Unknown option " + argument);
            }
            given.put(argument.substring(2, equals), argument.substring(equals + 1));
        }
        return new LoadOptions(
                URI.create(given.getOrDefault("gateway", "http://127.0.0.1:8080")),
                URI.create(given.getOrDefault("keycloak", "http://127.0.0.1:8180/realms/anju")),
                given.getOrDefault("client", "county-system"),
                given.getOrDefault("secret", "county-system"),
                given.getOrDefault("officer", "county-admin"),
                given.getOrDefault("password", "county-admin"),
                Long.parseLong(given.getOrDefault("seed", Long.toString(Seed.DEMONSTRATION))),
                Boolean.parseBoolean(given.getOrDefault("resend", "false")));
    }
}
