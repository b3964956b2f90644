package cn.anju.county;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.county.reference.Bureau;
import org.junit.jupiter.api.Test;

/** What is done so that nobody falls back into poverty: policies, cadres, comparisons, warnings and cases. */
class MonitoringRecordsTest {
    private final County county = Entries.demonstration().county();
    private final Entries entries = Entries.demonstration();

    @Test
    void theCatalogueHasEveryLevelAndLocalPolicies() {
        assertThat(entries.in("monitoring/policies"))
                .extracting(policy -> policy.text("level"))
                .contains("NATIONAL", "PROVINCE", "CITY", "COUNTY");
        assertThat(entries.in("monitoring/policies")).anyMatch(policy -> policy.flag("local"));
        assertThat(entries.in("monitoring/entitlements")).hasSizeBetween(800, 2_500);
    }

    @Test
    void townAndParkSitesHaveCadresOnBothSidesWithGaps() {
        var pairings = entries.in("monitoring/support-pairings");
        var town = county.sites().stream()
                .filter(site -> site.site().inTown())
                .findFirst()
                .orElseThrow();
        var origins =
                pairings.stream().filter(p -> p.text("side").equals("ORIGIN")).toList();

        assertThat(origins)
                .hasSizeBetween(town.households().size() / 2, town.households().size() - 1)
                .allMatch(pairing -> pairing.text("siteCode").equals(town.code()));
        assertThat(pairings).hasSizeBetween(1_300, 1_900);
    }

    @Test
    void tenBureausSubmitTheirData() {
        var bureaus = county.reference().bureaus().stream().map(Bureau::code).toList();

        assertThat(entries.in("monitoring/comparison-sources"))
                .hasSize(10)
                .extracting(source -> source.text("bureau"))
                .doesNotHaveDuplicates()
                .isSubsetOf(bureaus);
    }

    @Test
    void warningsComeFromBureausThatThePlanNames() {
        var bureaus = county.reference().bureaus().stream().map(Bureau::code).toList();

        assertThat(entries.in("monitoring/warnings")).hasSizeGreaterThan(100).allSatisfy(warning -> {
            assertThat(bureaus).contains(warning.text("bureau"));
            assertThat(warning.fields().has("outcome"))
                    .isEqualTo(warning.fields().has("verifiedOn"));
        });
    }

    @Test
    void casesStandAtEveryKindOfPoint() {
        var last = county.courses().stream()
                .filter(course -> !course.steps().isEmpty())
                .map(course -> course.steps().get(course.steps().size() - 1).get("action"))
                .toList();

        assertThat(county.courses()).hasSizeBetween(25, 60);
        assertThat(last)
                .contains("APPROVE", "DISMISS")
                .containsAnyOf("AUTHORISE", "VERIFY", "VOTE", "PUBLISH", "END_NOTICE");
        assertThat(county.courses().stream().flatMap(course -> course.steps().stream()))
                .allMatch(step -> step.get("on").toString().compareTo("2022-03-31") <= 0);
        assertThat(entries.in("monitoring/support-measures")).hasSizeBetween(8, 40);
        assertThat(entries.in("monitoring/case-updates")).hasSizeGreaterThan(15);
    }
}
