package cn.anju.kit.integrity;

import cn.anju.kit.ledger.Ledger;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A check with its query spelled out for the ledgers of a service. */
record CheckQuery(Check check, String findings) {
    private static final Pattern BLANK = Pattern.compile("\\$\\{([a-z-]+)}");

    private static final String VISIBLE = """
            with finding as (%s),
            visible as (
                select f.*, md5(f::text) as mark from finding f
                where (f.region ^@ any (:regions) or f.sites && :sites or f.region is null and exists (
                        select from known_record s
                        where s.record_type = 'site.site' and s.code = any (f.sites) and s.region_code ^@ any (:regions)))
                    and (:siteCodes::text[] is null or f.sites && :siteCodes)
                    and (:regionCode::text is null or f.region ^@ :regionCode)
            )
            """;

    /** The check for these ledgers; empty if it concerns none of them. */
    static Optional<CheckQuery> of(Check check, Collection<Ledger<?, ?>> ledgers) {
        String all = ledgers.stream()
                .flatMap(ledger -> new LedgerFacts(ledger).each(check.each()).stream())
                .map(values -> "(" + fill(check, values) + ")")
                .collect(Collectors.joining("\nunion all\n"));
        return all.isEmpty() ? Optional.empty() : Optional.of(new CheckQuery(check, all));
    }

    String count() {
        return VISIBLE.formatted(findings) + "select count(*) from visible";
    }

    String page() {
        return VISIBLE.formatted(findings) + """
                select * from visible
                where :afterType::text is null
                    or (record_type, record_id, mark) > (:afterType, :afterId::uuid, :afterMark)
                order by record_type, record_id, mark
                limit :limit
                """;
    }

    private static String fill(Check check, Map<String, String> values) {
        return BLANK.matcher(check.query()).replaceAll(blank -> {
            String value = values.get(blank.group(1));
            if (value == null) {
                throw new IllegalStateException("Check " + check.id() + ": nothing fills " + blank.group());
            }
            return Matcher.quoteReplacement(value);
        });
    }
}
