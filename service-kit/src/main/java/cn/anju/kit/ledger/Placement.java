package cn.anju.kit.ledger;

import cn.anju.kit.problem.Checks;
import cn.anju.kit.reference.KnownRecord;
import cn.anju.kit.reference.RecordId;
import cn.anju.kit.reference.References;
import cn.anju.kit.security.Scope;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;

/**
 * Where a record is: at a site, at several, or scattered in a region. Decides who may see and write it. A record keeps the
 * place it had, though what it points to moves on: a revisit was where the household lived then.
 */
@ApplicationScoped
public class Placement {
    private static final String SITE = "siteCode";
    private static final String REGION = "regionCode";

    private final References references;

    Placement(References references) {
        this.references = references;
    }

    /**
     * The fields with a place, where they name none: the one that the record had, or that of what it points to.
     *
     * @param before the fields until now; null for a new record
     */
    <F extends Record & LedgerFields> F complete(Ledger<F, ?> ledger, F before, F fields, Targets targets) {
        var shape = ledger.shape();
        if (ledger.placedBy() == null || hasPlace(ledger, fields)) {
            return fields;
        }
        if (before != null && isSame(ledger, ledger.placedBy(), before, fields)) {
            return placed(ledger, fields, shape.value(before, SITE), shape.value(before, REGION));
        }
        return target(ledger, fields)
                .flatMap(targets::find)
                .map(target -> placed(
                        ledger, fields, target.siteCode(), target.siteCode() == null ? target.regionCode() : null))
                .orElse(fields);
    }

    private static <F extends Record & LedgerFields> boolean hasPlace(Ledger<F, ?> ledger, F fields) {
        return ledger.shape().value(fields, SITE) != null || ledger.shape().value(fields, REGION) != null;
    }

    private static <F extends Record & LedgerFields> F placed(
            Ledger<F, ?> ledger, F fields, Object site, Object region) {
        Map<String, Object> place = new HashMap<>();
        place.put(SITE, site);
        place.put(REGION, region);
        return ledger.shape().with(fields, place);
    }

    /**
     * Checks that a place is named, exists and lies in the scope, and is that of what the record points to, as far as
     * either is new. Where a record must not point to what would place it, that alone is told.
     */
    <F extends Record & LedgerFields> void check(Ledger<F, ?> ledger, Draft<F> draft, Scope scope, Checks checks) {
        F before = draft.before();
        F fields = draft.fields();
        if (ledger.atSeveralSites()) {
            checkSites(
                    before == null ? List.of() : siteCodes(ledger, before), siteCodes(ledger, fields), scope, checks);
            return;
        }
        boolean stays = before != null && stays(ledger, before, fields);
        var target = target(ledger, fields);
        if (!stays
                && (hasPlace(ledger, fields)
                        || target.filter(draft.targets()::isMissing).isEmpty())) {
            checkPlace(ledger, fields, scope, checks);
        }
        if (!stays || !isSame(ledger, ledger.placedBy(), before, fields)) {
            target.flatMap(draft.targets()::find).ifPresent(known -> checkAgreement(ledger, fields, known, checks));
        }
    }

    /** Whether a record is where it was. */
    static <F extends Record & LedgerFields> boolean stays(Ledger<F, ?> ledger, F before, F fields) {
        return Objects.equals(siteCode(ledger, before), siteCode(ledger, fields))
                && Objects.equals(regionCode(ledger, before), regionCode(ledger, fields));
    }

    private <F extends Record & LedgerFields> void checkPlace(
            Ledger<F, ?> ledger, F fields, Scope scope, Checks checks) {
        var shape = ledger.shape();
        String site = (String) shape.value(fields, SITE);
        String region = (String) shape.value(fields, REGION);
        if (isRegion(ledger)) {
            checks.require(scope.covers(null, regionCode(ledger, fields)), "code", "unknown-region");
        } else if (site == null && region == null) {
            checks.require(!shape.has(SITE), SITE, "place-required");
        } else if (site != null && region != null) {
            checks.add(REGION, "place-conflict");
        } else if (site != null) {
            checks.require(isIn(scope, site), SITE, "unknown-site");
        } else {
            boolean known = references.region(region).isPresent() && scope.covers(null, region);
            checks.require(known, REGION, "unknown-region");
        }
    }

    private static <F extends Record & LedgerFields> void checkAgreement(
            Ledger<F, ?> ledger, F fields, KnownRecord target, Checks checks) {
        Object site = ledger.shape().value(fields, SITE);
        Object region = ledger.shape().value(fields, REGION);
        boolean agree = Objects.equals(target.siteCode(), site)
                && (site != null || Objects.equals(target.regionCode(), region));
        checks.require(agree, site == null ? REGION : SITE, "place-mismatch", ledger.placedBy());
    }

    private void checkSites(List<String> before, List<String> sites, Scope scope, Checks checks) {
        for (int i = 0; i < sites.size(); i++) {
            String code = sites.get(i);
            checks.require(before.contains(code) || isIn(scope, code), "siteCodes/" + i, "unknown-site");
        }
    }

    private boolean isIn(Scope scope, String site) {
        return references
                .site(site)
                .filter(known -> scope.covers(site, known.regionCode()))
                .isPresent();
    }

    /** Region by which the record is found; null for one at several sites. */
    public <F extends Record & LedgerFields> String scopeRegion(Ledger<F, ?> ledger, F fields) {
        String region = regionCode(ledger, fields);
        if (region != null) {
            return region;
        }
        String site = (String) ledger.shape().value(fields, SITE);
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
            return siteCodes(ledger, row.fields()).stream().anyMatch(code -> isIn(scope, code));
        }
        return scope.covers(siteCode(ledger, row.fields()), row.scopeRegion());
    }

    /** The same of a record of another service; one whose place is not known, or not yet, can be known by everybody. */
    boolean isVisible(KnownRecord record, Scope scope) {
        if (record.siteCode() != null) {
            return references.site(record.siteCode()).isEmpty() || isIn(scope, record.siteCode());
        }
        return record.regionCode() == null || scope.covers(null, record.regionCode());
    }

    /**
     * Whether a caller who may know of the record may also change it: of a record at several sites, only whoever covers all
     * of them; of a division, which everybody reads, only whoever covers it.
     */
    <F extends Record & LedgerFields> boolean isCovered(Ledger<F, ?> ledger, LedgerRow<F> row, Scope scope) {
        if (ledger.atSeveralSites()) {
            return siteCodes(ledger, row.fields()).stream()
                    .allMatch(code -> references.site(code).isEmpty() || isIn(scope, code));
        }
        return !isRegion(ledger) || scope.covers(null, regionCode(ledger, row.fields()));
    }

    /** What others that point to a record need to know of it. */
    <F extends Record & LedgerFields> KnownRecord known(Ledger<F, ?> ledger, LedgerRow<F> row) {
        return new KnownRecord(
                ledger.type(), row.id(), row.status(), null, null, siteCode(ledger, row.fields()), row.scopeRegion());
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
        return (String) ledger.shape().value(fields, ledger.type().equals(References.SITE) ? "code" : SITE);
    }

    private static <F extends Record & LedgerFields> String regionCode(Ledger<F, ?> ledger, F fields) {
        return (String) ledger.shape().value(fields, isRegion(ledger) ? "code" : REGION);
    }

    private static boolean isRegion(Ledger<?, ?> ledger) {
        return ledger.type().equals(References.REGION);
    }

    @SuppressWarnings("unchecked") // a field of this name is a list of codes in every ledger
    private static <F extends Record & LedgerFields> List<String> siteCodes(Ledger<F, ?> ledger, F fields) {
        var codes = (List<String>) ledger.shape().value(fields, "siteCodes");
        return codes == null ? List.of() : codes;
    }

    private static <F extends Record & LedgerFields> boolean isSame(
            Ledger<F, ?> ledger, String field, F before, F fields) {
        var shape = ledger.shape();
        return Objects.equals(shape.value(before, field), shape.value(fields, field));
    }

    /** What decides on the place of the record. */
    static <F extends Record & LedgerFields> Optional<RecordId> target(Ledger<F, ?> ledger, F fields) {
        return Optional.ofNullable(ledger.placedBy())
                .flatMap(ledger.shape()::field)
                .flatMap(field ->
                        Optional.ofNullable((UUID) field.of(fields)).map(id -> new RecordId(field.refersTo(), id)));
    }
}
