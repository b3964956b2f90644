package cn.anju.kit.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import io.smallrye.jwt.util.KeyUtils;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tokens of the shape that Keycloak issues, signed with a key of this test run, which the service is told to trust: the
 * whole check of tokens runs as in production.
 */
public class Tokens implements QuarkusTestResourceLifecycleManager {
    private static final String ISSUER = "https://anju.test/realms/anju";
    private static final KeyPair KEYS = keys();
    private static final Duration LIFESPAN = Duration.ofHours(10);
    private static final Map<List<Object>, String> SIGNED = new ConcurrentHashMap<>();

    @Override
    public Map<String, String> start() {
        return Map.of(
                "quarkus.oidc.public-key",
                Base64.getEncoder().encodeToString(KEYS.getPublic().getEncoded()),
                "quarkus.oidc.auth-server-url",
                "",
                "quarkus.oidc.token.issuer",
                ISSUER,
                "anju.personal-data.keys",
                "k1:" + key("encryption") + ",k0:" + key("encryption before"),
                "anju.personal-data.index-key",
                key("index"),
                "anju.webhooks.keys",
                "k1:" + key("webhooks"));
    }

    @Override
    public void stop() {
        // the key is gone with the run
    }

    /** A client that may write every workstream of the whole county. */
    public static String system() {
        return token("county-system", "system", List.of("360732"), List.of(), null);
    }

    /** The same, for a client whose token ends soon. */
    public static String systemUntil(Instant end) {
        return claims("county-system", "system", List.of("360732"), List.of(), null)
                .expiresAt(end)
                .sign(KEYS.getPrivate());
    }

    /** Another client, in regions. */
    public static String client(String name, String... regions) {
        return token(name, "system", Arrays.asList(regions), List.of(), null);
    }

    /** A person with a role in regions. */
    public static String inRegions(String role, String... regions) {
        return token(role, role, Arrays.asList(regions), List.of(), null);
    }

    /** A person with a role at sites. */
    public static String atSites(String role, String... sites) {
        return token(role, role, List.of(), Arrays.asList(sites), null);
    }

    /** An officer of a bureau. */
    public static String ofBureau(String bureau) {
        return ofBureau(bureau, "360732");
    }

    /** The same in regions. */
    public static String ofBureau(String bureau, String... regions) {
        return token("bureau-officer", "bureau-officer", Arrays.asList(regions), List.of(), bureau);
    }

    /** One token for everything that somebody does, as clients keep theirs: signing takes longer than most requests. */
    private static String token(String name, String role, List<String> regions, List<String> sites, String bureau) {
        return SIGNED.computeIfAbsent(
                Arrays.asList(name, role, regions, sites, bureau), who -> claims(name, role, regions, sites, bureau)
                        .expiresIn(LIFESPAN)
                        .sign(KEYS.getPrivate()));
    }

    private static JwtClaimsBuilder claims(
            String name, String role, List<String> regions, List<String> sites, String bureau) {
        var claims = Jwt.issuer(ISSUER)
                .audience("anju")
                .upn(name)
                .claim("preferred_username", name)
                .claim("azp", name)
                .claim("region_codes", regions)
                .claim("site_codes", sites)
                .groups(Set.of(role));
        if (bureau != null) {
            claims.claim("bureau", bureau);
        }
        if ("system".equals(role)) {
            claims.claim("scope", "monitoring:write employment:write industry:write site:write assessment:write");
        }
        return claims;
    }

    private static KeyPair keys() {
        try {
            return KeyUtils.generateKeyPair(2048);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String key(String purpose) {
        return Base64.getEncoder()
                .encodeToString(Arrays.copyOf(purpose.getBytes(java.nio.charset.StandardCharsets.UTF_8), 32));
    }
}
