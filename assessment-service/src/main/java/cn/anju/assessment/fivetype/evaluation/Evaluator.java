package cn.anju.assessment.fivetype.evaluation;

import cn.anju.assessment.fivetype.checklist.Checklists;
import cn.anju.assessment.fivetype.checklist.Criterion;
import cn.anju.assessment.fivetype.checklist.FiveType;
import cn.anju.assessment.fivetype.source.FiveTypeSite;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Goes through the checklists of sites, as the records stand on a day. */
@ApplicationScoped
public class Evaluator {
    private final Checklists checklists;
    private final Measures measures;
    private final Inspections inspections;

    Evaluator(Checklists checklists, Measures measures, Inspections inspections) {
        this.checklists = checklists;
        this.measures = measures;
        this.inspections = inspections;
    }

    /** In the order of the codes of the sites. */
    public List<SiteChecklist> evaluate(List<FiveTypeSite> sites, LocalDate on) {
        return sites.stream().collect(Collectors.groupingBy(FiveTypeSite::type)).entrySet().stream()
                .flatMap(ofType -> evaluate(ofType.getKey(), ofType.getValue(), on).stream())
                .sorted(Comparator.comparing(SiteChecklist::siteCode))
                .toList();
    }

    private List<SiteChecklist> evaluate(FiveType type, List<FiveTypeSite> sites, LocalDate on) {
        var codes = sites.stream().map(FiveTypeSite::code).toList();
        var standings = inspections.standings(type, codes);
        var findings = inspections.findings(type, codes, on);
        Map<String, List<CheckedCriterion>> criteria = new HashMap<>();
        for (Criterion criterion : checklists.of(type)) {
            var now = measures.of(criterion, codes, on);
            var before = criterion.yearly()
                    ? Map.<String, Measure>of()
                    : measures.of(criterion, codes, on.minusDays(Pace.DAYS));
            for (FiveTypeSite site : sites) {
                var measure = now.getOrDefault(site.code(), Measure.NONE);
                var earlier = before.getOrDefault(site.code(), Measure.NONE);
                var finding = findings.getOrDefault(site.code(), Map.of()).get(criterion.id());
                boolean expected = (finding == null || finding.met())
                        && Pace.isExpected(criterion, measure, earlier, on, site.dueOn());
                criteria.computeIfAbsent(site.code(), code -> new ArrayList<>())
                        .add(CheckedCriterion.of(criterion, measure, finding, expected));
            }
        }
        return sites.stream()
                .map(site -> SiteChecklist.of(site, standings.get(site.code()), criteria.get(site.code()), on))
                .toList();
    }
}
