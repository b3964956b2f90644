package cn.anju.assessment.fivetype.acceptance;

import cn.anju.assessment.fivetype.checklist.Checklists;
import cn.anju.assessment.fivetype.checklist.Criterion;
import cn.anju.assessment.fivetype.checklist.FiveType;
import cn.anju.assessment.fivetype.checklist.SettledBy;
import cn.anju.assessment.fivetype.evaluation.Evaluator;
import cn.anju.assessment.fivetype.evaluation.SiteChecklist;
import cn.anju.assessment.fivetype.source.FiveTypeSite;
import cn.anju.assessment.fivetype.source.FiveTypeSites;
import cn.anju.kit.personal.PersonalDataScan;
import cn.anju.kit.problem.Checks;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/** What the checklist of its type says about an acceptance. */
@ApplicationScoped
class AcceptanceCriteria {
    private final Checklists checklists;
    private final Evaluator evaluator;
    private final FiveTypeSites sites;

    AcceptanceCriteria(Checklists checklists, Evaluator evaluator, FiveTypeSites sites) {
        this.checklists = checklists;
        this.evaluator = evaluator;
        this.sites = sites;
    }

    /** Findings are about criteria of the type, each once, and leave none out that only a person can tell. */
    void check(FiveType type, List<CriterionFinding> findings, Checks checks) {
        var found = new HashSet<String>();
        for (int i = 0; i < findings.size(); i++) {
            var finding = findings.get(i);
            String place = "findings/" + i + "/criterion";
            checks.require(
                    checklists.find(type, finding.criterion()).isPresent(),
                    place,
                    "enum",
                    String.join(", ", ids(type)));
            checks.require(found.add(finding.criterion()), place, "unique");
            checks.require(!PersonalDataScan.finds(finding.note()), "findings/" + i + "/note", "personal-data");
        }
        String open = checklists.of(type).stream()
                .filter(criterion -> criterion.settledBy() == SettledBy.FINDING && !found.contains(criterion.id()))
                .map(Criterion::id)
                .collect(Collectors.joining(", "));
        checks.require(open.isEmpty(), "findings", "findings-missing", open);
    }

    private List<String> ids(FiveType type) {
        return checklists.of(type).stream().map(Criterion::id).toList();
    }

    /** The criteria that are not met on a day, by the records and by what was found. */
    List<String> missing(FiveTypeAcceptance acceptance, LocalDate on) {
        var site = sites.find(acceptance.siteCode())
                .orElseThrow(() -> new IllegalStateException("No site " + acceptance.siteCode()));
        var asked =
                new FiveTypeSite(site.code(), site.name(), site.regionCode(), acceptance.fiveType(), site.targetYear());
        var checklist = evaluator.evaluate(List.of(asked), on).get(0);
        return SiteChecklist.idsOfUnmet(checklist.criteria());
    }
}
