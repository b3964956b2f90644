package cn.anju.monitoring.picture;

import java.util.List;

/** What a family's picture is made of, in the order in which an officer reads it. */
final class PictureChapters {
    static final String PERSON = "monitoring.person";

    static final List<PictureChapter> ALL = List.of(
            PictureChapter.all("members", PERSON),
            PictureChapter.all("supportPairings", "monitoring.support-pairing"),
            PictureChapter.notRefuted("warnings", "monitoring.warning", "verifiedOn", "outcome", "UNFOUNDED"),
            PictureChapter.latest("clues", "monitoring.clue", 5),
            PictureChapter.latest("cases", "monitoring.case", 5),
            PictureChapter.of("cases", "caseId", "measures", "monitoring.support-measure"),
            PictureChapter.latest("entitlements", "monitoring.entitlement", 20),
            PictureChapter.latest("incomes", "monitoring.income", 3),
            PictureChapter.latest("revisits", "monitoring.revisit", 6),
            PictureChapter.latest("policyCards", "monitoring.policy-card", 3),
            PictureChapter.latest("seasonalReturns", "monitoring.seasonal-return", 3),
            PictureChapter.all("changes", "monitoring.household-change"));

    private PictureChapters() {}
}
