package cn.anju.kit.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Whoever sends the request, as the token describes it. */
@RequestScoped
public class Caller {
    private final JsonWebToken token;
    private final SecurityIdentity identity;
    private final Workstreams workstreams;

    Caller(JsonWebToken token, SecurityIdentity identity, Workstreams workstreams) {
        this.token = token;
        this.identity = identity;
        this.workstreams = workstreams;
    }

    /** User name, or the client's id where no person is behind the request. */
    public String name() {
        return has(Role.SYSTEM) && client() != null ? client() : Objects.requireNonNullElse(token.getName(), "unknown");
    }

    /** The program that sends the request, as it is registered; null if the token does not say. */
    public String client() {
        return token.getClaim("azp");
    }

    /** The code of the bureau that an officer works for; null where the token names none. */
    public String bureau() {
        return token.getClaim("bureau");
    }

    /** Whether it is an officer whose bureau is known. */
    public boolean isOfBureau() {
        return has(Role.BUREAU_OFFICER) && bureau() != null;
    }

    public boolean has(Role role) {
        return identity.hasRole(role.claim());
    }

    public Set<Role> roles() {
        return Arrays.stream(Role.values())
                .filter(this::has)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    public Scope scope() {
        return new Scope(strings("region_codes"), strings("site_codes"));
    }

    /** Whether one of the caller's roles among {@code writers} lets it write ledgers of a workstream at all. */
    public boolean mayWrite(String workstream, Set<Role> writers) {
        return roles().stream().filter(writers::contains).anyMatch(role -> switch (role) {
            case SYSTEM -> granted(workstream + ":write");
            case BUREAU_OFFICER -> workstreams.of(bureau()).contains(workstream);
            case ANALYST, AUDITOR -> false;
            case COUNTY_ADMIN, TOWNSHIP_OFFICER, SITE_MANAGER -> true;
        });
    }

    private boolean granted(String scope) {
        String scopes = token.getClaim("scope");
        return scopes != null && Arrays.asList(scopes.split(" ")).contains(scope);
    }

    private List<String> strings(String claim) {
        Object value = token.getClaim(claim);
        if (value instanceof JsonArray array) {
            return array.getValuesAs(JsonString.class).stream()
                    .map(JsonString::getString)
                    .toList();
        }
        return List.of();
    }
}
