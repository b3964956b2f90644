package cn.anju.kit.webhook;

import cn.anju.kit.ledger.FieldsShape;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.Ledgers;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.reference.References;
import cn.anju.kit.security.Scope;
import cn.anju.kit.webhook.delivery.Receivers;
import cn.anju.kit.webhook.delivery.RefusedReceiverException;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;

/** What may be subscribed to: ledgers that there are, places in the scope, receivers that may be called. */
@ApplicationScoped
public class WebhookChecks {
    private static final FieldsShape<WebhookRequest> SHAPE = new FieldsShape<>(WebhookRequest.class);

    private final Ledgers ledgers;
    private final References references;
    private final Receivers receivers;

    WebhookChecks(Ledgers ledgers, References references, Receivers receivers) {
        this.ledgers = ledgers;
        this.references = references;
        this.receivers = receivers;
    }

    /** A request that may be fulfilled. */
    record Granted(URI url, Scope scope) {}

    /** @param widest the scope beyond which the subscription must not reach, and its own if it names no place */
    Granted check(WebhookRequest request, Scope widest) {
        var checks = new Checks(SHAPE);
        var paths = ledgers.all().stream().map(Ledger::path).toList();
        for (int i = 0; i < request.ledgers().size(); i++) {
            checks.require(paths.contains(request.ledgers().get(i)), "ledgers/" + i, "enum", String.join(", ", paths));
        }
        checkPlaces(request, widest, checks);
        URI url = url(request.url(), checks);
        checks.throwIfAny();
        var asked = new Scope(request.regionCodes(), request.siteCodes());
        boolean everywhere =
                asked.regionPrefixes().isEmpty() && asked.siteCodes().isEmpty();
        return new Granted(url, everywhere ? widest : asked);
    }

    private void checkPlaces(WebhookRequest request, Scope widest, Checks checks) {
        for (int i = 0; i < request.regionCodes().size(); i++) {
            checks.require(widest.covers(null, request.regionCodes().get(i)), "regionCodes/" + i, "unknown-region");
        }
        for (int i = 0; i < request.siteCodes().size(); i++) {
            checks.require(covers(widest, request.siteCodes().get(i)), "siteCodes/" + i, "unknown-site");
        }
    }

    /** Whether nothing of one scope lies outside the other. */
    boolean covers(Scope wide, Scope narrow) {
        return narrow.regionPrefixes().stream().allMatch(prefix -> wide.covers(null, prefix))
                && narrow.siteCodes().stream().allMatch(site -> covers(wide, site));
    }

    private boolean covers(Scope scope, String site) {
        return scope.siteCodes().contains(site)
                || references
                        .site(site)
                        .filter(known -> scope.covers(site, known.regionCode()))
                        .isPresent();
    }

    private URI url(String text, Checks checks) {
        try {
            return receivers.read(text);
        } catch (RefusedReceiverException e) {
            checks.add("url", e.code());
            return null;
        }
    }
}
