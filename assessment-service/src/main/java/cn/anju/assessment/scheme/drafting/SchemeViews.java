package cn.anju.assessment.scheme.drafting;

import cn.anju.assessment.filling.Filling;
import cn.anju.assessment.filling.FillingStore;
import cn.anju.assessment.scheme.version.SchemeState;
import cn.anju.assessment.scheme.version.SchemeStore;
import cn.anju.assessment.scheme.version.SchemeVersion;
import cn.anju.kit.ledger.LedgerPage;
import cn.anju.kit.ledger.ListQuery;
import cn.anju.kit.query.PageCursor;
import cn.anju.kit.query.QueryParameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Shows schemes with their validity, which ends where the next one begins. */
@ApplicationScoped
class SchemeViews {
    private static final List<String> STATES =
            Arrays.stream(SchemeState.values()).map(Enum::name).toList();

    private final SchemeStore store;
    private final FillingStore fillings;

    SchemeViews(SchemeStore store, FillingStore fillings) {
        this.store = store;
        this.fillings = fillings;
    }

    SchemeView of(SchemeVersion version) {
        return of(version, store.settled());
    }

    LedgerPage<SchemeView> list(MultivaluedMap<String, String> query) {
        var parameters = new QueryParameters(query, "state", "limit", "cursor", "include");
        var state = parameters.oneOf("state", STATES).filter(STATES::contains).map(SchemeState::valueOf);
        int limit = parameters.number("limit", 1, ListQuery.MOST, ListQuery.DEFAULT_LIMIT);
        var cursor = parameters.text("cursor");
        var after = cursor.flatMap(text -> PageCursor.parse(text, 1));
        if (cursor.isPresent() && after.isEmpty()) {
            parameters.refuse("cursor", "cursor");
        }
        boolean counted = parameters.oneOf("include", List.of("total")).isPresent();
        parameters.check();
        var found = store.list(state, after.map(c -> c.key().get(0)).orElse(""), limit + 1);
        var shown = found.subList(0, Math.min(limit, found.size()));
        var settled = store.settled();
        return new LedgerPage<>(
                shown.stream()
                        .map(version -> of(version, settled).withoutDocument())
                        .toList(),
                found.size() > limit
                        ? PageCursor.after(shown.get(limit - 1).id()).toString()
                        : null,
                counted ? store.count(state) : null);
    }

    private SchemeView of(SchemeVersion version, List<SchemeVersion> settled) {
        LocalDate to = version.from() == null
                ? null
                : settled.stream()
                        .map(other -> other.from().start())
                        .filter(start -> start.isAfter(version.from().start()))
                        .findFirst()
                        .map(start -> start.minusDays(1))
                        .orElse(null);
        Filling filling = fillings.of(version.id()).orElse(null);
        return SchemeView.of(version, to, filling);
    }
}
