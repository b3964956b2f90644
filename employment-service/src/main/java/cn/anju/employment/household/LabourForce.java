package cn.anju.employment.household;

import cn.anju.kit.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The labourers in the register on a day, as every list of them counts them: who is of working age, who wants work, who has
 * some. The same rules as those by which the employment of households is derived, for many people at once.
 */
@ApplicationScoped
public class LabourForce {

    /** A common table expression {@code labour_force}; its parameters are those of {@link #on}. */
    public static final String SQL = """
            labour_force as (
                select l.*, p.sex, p.birth_date, coalesce(e.employed, false) as employed,
                    greatest(l.from_date, e.last_end) as idle_since,
                    p.status is distinct from 'VOIDED' and l.able and l.willing and (p.birth_date is null or (
                        p.birth_date + make_interval(years => :lowestAge) <= :on::date
                        and p.birth_date + make_interval(
                            years => 1 + case p.sex when '2' then :highestOfWomen::int else :highestOfMen::int end)
                            > :on::date)) as wants_work
                from labourer l left join person p on p.id = l.person_id
                    left join lateral (
                        select bool_or(daterange(e.from_date, e.to_date) @> :on::date) as employed,
                            max(e.to_date) filter (where e.to_date <= :on::date) as last_end
                        from employment e
                        where e.labourer_id = l.id and e.status = 'ACTIVE' and e.channel = any (:channels)
                            and e.from_date <= :on::date) e on true
                where l.status = 'ACTIVE' and daterange(l.from_date, l.to_date) @> :on::date
                    and (l.scope_region ^@ any (:regions) or l.site_code = any (:sites))
                    and (:siteCodes::text[] is null or l.site_code = any (:siteCodes))
                    and (:regionCode::text is null or l.scope_region ^@ :regionCode)
            )
            """;

    private final LabourPolicy policy;

    LabourForce(LabourPolicy policy) {
        this.policy = policy;
    }

    /**
     * @param siteCodes only these sites; empty for all of the scope
     * @param regionCode only regions whose code begins so; null for all of the scope
     */
    public Map<String, Object> on(LocalDate day, Scope scope, List<String> siteCodes, String regionCode) {
        var age = policy.workingAge();
        var values = new HashMap<String, Object>();
        values.put("on", day);
        values.put("channels", policy.countedChannels());
        values.put("lowestAge", age.lowest());
        values.put("highestOfMen", age.highestOfMen());
        values.put("highestOfWomen", age.highestOfWomen());
        values.put("regions", scope.regionPrefixes().toArray(String[]::new));
        values.put("sites", scope.siteCodes().toArray(String[]::new));
        values.put("siteCodes", siteCodes.isEmpty() ? null : siteCodes.toArray(String[]::new));
        values.put("regionCode", regionCode);
        return values;
    }
}
