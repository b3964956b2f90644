package cn.anju.kit.ledger;

import cn.anju.kit.problem.Checks;
import cn.anju.kit.reference.KnownRecord;
import cn.anju.kit.reference.References;
import cn.anju.kit.security.Scope;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Where a record is: at a site, at several, or scattered in a region. Decides who may see and write it. */
@ApplicationScoped
public class Placement {
    private static final String SITE = "siteCode";
    private static final String REGION = "regionCode";

    private final References references;

    Placement(References references) {
        this.references = references;
    }

    /** The fields with the site or region of what they point to, where they have none of their own. */
    public <F extends Record & LedgerFields> F complete(Ledger<F, ?> ledger, F fields) {
        var shape = ledger.shape();
        if (ledger.placedBy() == null || shape.value(fields, SITE) != null || shape.value(fields, REGION) != null) {
            return fields;
        }
        return target(ledger, fields)
                .map(target -> {
                    Map<String, Object> place = new HashMap<>();
                    place.put(SITE, target.siteCode());
                    place.put(REGION, target.siteCode() == null ? target.regionCode() : null);
                    return shape.with(fields, place);
                })
                .orElse(fields);
    }

    /** Checks that the place exists, lies in the scope, and is that of what the record points to. */
    public <F extends Record & LedgerFields> void check(Ledger<F, ?> ledger, F fields, Scope scope, Checks checks) {
        var shape = ledger.shape();
        if (ledger.atSeveralSites()) {
            checkSites(siteCodes(ledger, fields), scope, checks);
            return;
        }
        String site = (String) shape.value(fields, SITE);
        String region = (String) shape.value(fields, REGION);
        if (site == null && region == null) {
            checks.require(!shape.has(SITE), SITE, "place-required");
        } else if (site != null && region != null) {
            checks.add(REGION, "place-conflict");
        } else if (site != null) {
            checks.require(
                    references
                            .site(site)
                            .filter(k -> scope.covers(site, k.regionCode()))
                            .isPresent(),
                    SITE,
                    "unknown-site");
        } else {
            checks.require(
                    references
                            .region(region)
                            .filter(k -> scope.covers(null, region))
                            .isPresent(),
                    REGION,
                    "unknown-region");
        }
        target(ledger, fields).ifPresent(target -> checkAgreement(ledger, site, target, checks));
    }

    private static void checkAgreement(Ledger<?, ?> ledger, String site, KnownRecord target, Checks checks) {
        boolean agree = target.siteCode() != null ? target.siteCode().equals(site) : site == null;
        checks.require(agree, site == null ? REGION : SITE, "place-mismatch", ledger.placedBy());
    }

    private void checkSites(List<String> sites, Scope scope, Checks checks) {
        for (int i = 0; i < sites.size(); i++) {
            String code = sites.get(i);
            checks.require(
                    references
                            .site(code)
                            .filter(k -> scope.covers(code, k.regionCode()))
                            .isPresent(),
                    "siteCodes/" + i,
                    "unknown-site");
        }
    }

    /** Region by which the record is found; null for one at several sites. */
    public <F extends Record & LedgerFields> String scopeRegion(Ledger<F, ?> ledger, F fields) {
        var shape = ledger.shape();
        String region = (String) shape.value(fields, REGION);
        if (region != null) {
            return region;
        }
        String site = (String) shape.value(fields, SITE);
        return site == null
                ? null
                : references.site(site).map(KnownRecord::regionCode).orElse(null);
    }

    /** Whether a caller of this scope may know of the record. */
    public <F extends Record & LedgerFields> boolean isVisible(Ledger<F, ?> ledger, LedgerRow<F> row, Scope scope) {
        if (ledger.isReadByAll()) {
            return true;
        }
        if (ledger.atSeveralSites()) {
            return siteCodes(ledger, row.fields()).stream().anyMatch(code -> references
                    .site(code)
                    .filter(k -> scope.covers(code, k.regionCode()))
                    .isPresent());
        }
        return scope.covers(siteCode(ledger, row.fields()), row.scopeRegion());
    }

    /** The same of a record as its events tell it. */
    public boolean isVisible(Ledger<?, ?> ledger, JsonNode record, Scope scope) {
        if (ledger.isReadByAll()) {
            return true;
        }
        if (ledger.atSeveralSites()) {
            return StreamSupport.stream(record.path("siteCodes").spliterator(), false)
                    .anyMatch(code -> isInside(code.asText(), null, scope));
        }
        String site = text(record, ledger.type().equals(References.SITE) ? "code" : SITE);
        return isInside(site, text(record, REGION), scope);
    }

    private boolean isInside(String site, String region, Scope scope) {
        return scope.covers(
                site,
                region == null && site != null
                        ? references.site(site).map(KnownRecord::regionCode).orElse(null)
                        : region);
    }

    private static String text(JsonNode record, String field) {
        return record.path(field).asText(null);
    }

    private static <F extends Record & LedgerFields> String siteCode(Ledger<F, ?> ledger, F fields) {
        Object code = ledger.shape().value(fields, SITE);
        return (String)
                (code == null && ledger.type().equals(References.SITE)
                        ? ledger.shape().value(fields, "code")
                        : code);
    }

    @SuppressWarnings("unchecked") // a field of this name is a list of codes in every ledger
    private static <F extends Record & LedgerFields> List<String> siteCodes(Ledger<F, ?> ledger, F fields) {
        var codes = (List<String>) ledger.shape().value(fields, "siteCodes");
        return codes == null ? List.of() : codes;
    }

    private <F extends Record & LedgerFields> Optional<KnownRecord> target(Ledger<F, ?> ledger, F fields) {
        return Optional.ofNullable(ledger.placedBy())
                .flatMap(ledger.shape()::field)
                .flatMap(
                        f -> Optional.ofNullable((UUID) f.of(fields)).flatMap(id -> references.find(f.refersTo(), id)));
    }
}
