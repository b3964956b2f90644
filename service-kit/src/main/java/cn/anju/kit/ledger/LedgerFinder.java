package cn.anju.kit.ledger;

import cn.anju.kit.reference.References;
import cn.anju.kit.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;
import org.hibernate.query.SelectionQuery;

/** Finds the records of a list: scope first, then what was asked for, page by page along a key. */
@ApplicationScoped
public class LedgerFinder {
    private static final int ROWS_AT_ONCE = 500;

    private final StatelessSession session;
    private final References references;

    LedgerFinder(StatelessSession session, References references) {
        this.session = session;
        this.references = references;
    }

    public <F extends Record & LedgerFields, R extends LedgerRow<F>> LedgerPage<LedgerView<F>> page(
            Ledger<F, R> ledger, ListQuery.Asked asked, Scope scope) {
        var where = new Where(ledger);
        where.inScope(scope);
        where.asked(asked);
        Long total = asked.total() ? count(where) : null;
        List<R> rows =
                select(where, ledger, asked).setMaxResults(asked.limit() + 1).getResultList();
        boolean more = rows.size() > asked.limit();
        var shown = more ? rows.subList(0, asked.limit()) : rows;
        String next = more ? cursor(ledger, shown.get(shown.size() - 1), asked.sort()) : null;
        return new LedgerPage<>(shown.stream().map(LedgerRow::view).toList(), next, total);
    }

    /**
     * Every record that was asked for, whatever the limit, one after the other from a cursor of the database. The stream is
     * used within a transaction and closed.
     */
    public <F extends Record & LedgerFields, R extends LedgerRow<F>> Stream<LedgerView<F>> stream(
            Ledger<F, R> ledger, ListQuery.Asked asked, Scope scope) {
        var where = new Where(ledger);
        where.inScope(scope);
        where.asked(asked);
        return select(where, ledger, asked)
                .setFetchSize(ROWS_AT_ONCE)
                .getResultStream()
                .map(LedgerRow::view);
    }

    private <F extends Record & LedgerFields, R extends LedgerRow<F>> SelectionQuery<R> select(
            Where where, Ledger<F, R> ledger, ListQuery.Asked asked) {
        where.after(asked);
        String direction = asked.sort().descending() ? " desc" : " asc";
        return where.bind(session.createSelectionQuery(
                where.from() + " order by " + asked.sort().path(ledger) + direction + ", r.id" + direction,
                ledger.row()));
    }

    /** How many active records hold an id in one of their fields, and how many of those lie in the scope. */
    record Holders(long all, long inScope) {}

    <F extends Record & LedgerFields> Holders holders(Ledger<F, ?> ledger, FieldShape field, UUID id, Scope scope) {
        var where = new Where(ledger);
        where.inScope(scope);
        String visible = where.conditions.isEmpty() ? "1 = 1" : String.join(" and ", where.conditions);
        where.conditions.clear();
        where.equal("r.status", "status", List.of(RecordStatus.ACTIVE));
        where.holds(field, id);
        var counts = where.bind(session.createSelectionQuery(
                        "select count(*), count(case when " + visible + " then 1 end) " + where.from(), Object[].class))
                .getSingleResult();
        return new Holders((Long) counts[0], (Long) counts[1]);
    }

    /** How many records {@link #stream} gives. */
    public long count(Ledger<?, ?> ledger, ListQuery.Asked asked, Scope scope) {
        var where = new Where(ledger);
        where.inScope(scope);
        where.asked(asked);
        where.after(asked);
        return count(where);
    }

    private Long count(Where where) {
        return where.bind(session.createSelectionQuery("select count(*) " + where.from(), Long.class))
                .getSingleResult();
    }

    private static String cursor(Ledger<?, ?> ledger, LedgerRow<?> last, Sort sort) {
        return new Cursor(sort.key(last, ledger), last.id()).text(sort);
    }

    /** The conditions of a query with their parameters; names of fields come from the ledger, values are bound. */
    private final class Where {
        private final Ledger<?, ?> ledger;
        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> parameters = new HashMap<>();

        Where(Ledger<?, ?> ledger) {
            this.ledger = ledger;
        }

        String from() {
            return "from " + ledger.row().getName() + " r"
                    + (conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions));
        }

        <T> SelectionQuery<T> bind(SelectionQuery<T> query) {
            parameters.forEach(query::setParameter);
            return query;
        }

        void inScope(Scope scope) {
            if (ledger.isReadByAll()) {
                return;
            }
            if (ledger.atSeveralSites()) {
                var visible = new ArrayList<>(scope.siteCodes());
                visible.addAll(references.siteCodes(scope.regionPrefixes()));
                atAnyOf("visible", visible);
                return;
            }
            var any = new ArrayList<String>();
            for (int i = 0; i < scope.regionPrefixes().size(); i++) {
                any.add(inRegion("scope" + i, scope.regionPrefixes().get(i)));
            }
            if (!scope.siteCodes().isEmpty() && siteCodePath() != null) {
                any.add(siteCodePath() + " in (:scopeSites)");
                parameters.put("scopeSites", scope.siteCodes());
            }
            conditions.add(any.isEmpty() ? "1 = 0" : "(" + String.join(" or ", any) + ")");
        }

        void asked(ListQuery.Asked asked) {
            if (asked.regionCode() != null) {
                if (ledger.atSeveralSites()) {
                    atAnyOf("regionSites", references.siteCodes(List.of(asked.regionCode())));
                } else {
                    conditions.add(inRegion("regionCode", asked.regionCode()));
                }
            }
            if (!asked.siteCodes().isEmpty()) {
                if (ledger.atSeveralSites()) {
                    atAnyOf("siteCodes", asked.siteCodes());
                } else {
                    equal(siteCodePath(), "siteCodes", asked.siteCodes());
                }
            }
            if (asked.status() != null) {
                equal("r.status", "status", List.of(asked.status()));
            }
            asked.equal().forEach((field, values) -> equal("r.fields." + field, "f_" + field, values));
            inTime(asked);
        }

        private void inTime(ListQuery.Asked asked) {
            String start = "r.fields." + ledger.dateField();
            if (asked.from() != null) {
                parameters.put("fromDate", asked.from());
                String end = ledger.spansTime() ? "r.fields." + ledger.endField() : null;
                conditions.add(
                        end == null ? start + " >= :fromDate" : "(" + end + " is null or " + end + " > :fromDate)");
            }
            if (asked.to() != null) {
                parameters.put("toDate", asked.to());
                conditions.add(start + " <= :toDate");
            }
        }

        void after(ListQuery.Asked asked) {
            if (asked.cursor() != null) {
                String path = asked.sort().path(ledger);
                String beyond = asked.sort().descending() ? " < " : " > ";
                conditions.add("(" + path + beyond + ":cursorKey or (" + path + " = :cursorKey and r.id" + beyond
                        + ":cursorId))");
                parameters.put("cursorKey", asked.cursor().key());
                parameters.put("cursorId", asked.cursor().id());
            }
        }

        void holds(FieldShape field, UUID id) {
            String path = "r.fields." + field.name();
            parameters.put("held", id);
            conditions.add(field.holdsSeveral() ? "array_contains(" + path + ", :held)" : path + " = :held");
        }

        private String siteCodePath() {
            if (ledger.type().equals(References.SITE)) {
                return "r.fields.code";
            }
            return ledger.shape().has("siteCode") ? "r.fields.siteCode" : null;
        }

        private String inRegion(String parameter, String prefix) {
            parameters.put(parameter, prefix.replaceAll("[%_\\\\]", "") + "%");
            return "r.scopeRegion like :" + parameter;
        }

        private void atAnyOf(String parameter, List<String> codes) {
            parameters.put(parameter, codes.toArray(String[]::new));
            conditions.add("array_intersects(r.fields.siteCodes, :" + parameter + ")");
        }

        private void equal(String path, String parameter, List<?> values) {
            if (path == null) {
                conditions.add("1 = 0");
                return;
            }
            String names = IntStream.range(0, values.size())
                    .mapToObj(i -> ":" + parameter + i)
                    .collect(Collectors.joining(", "));
            for (int i = 0; i < values.size(); i++) {
                parameters.put(parameter + i, values.get(i));
            }
            conditions.add(path + " in (" + names + ")");
        }
    }
}
