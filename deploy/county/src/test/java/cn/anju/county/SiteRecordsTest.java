package cn.anju.county;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who leads the sites and what jobs they are told of. */
class SiteRecordsTest {
    private final County county = Entries.demonstration().county();
    private final Entries entries = Entries.demonstration();

    @Test
    void everySiteHasALeaderAndTheCountyAChief() {
        assertThat(entries.in("site/site-leaders").stream()
                        .filter(leader -> leader.text("level").equals("SITE")
                                && leader.text("to").isEmpty()))
                .extracting(leader -> leader.text("siteCode"))
                .containsExactlyElementsOf(
                        county.sites().stream().map(site -> site.code()).toList());
        assertThat(entries.in("site/site-leaders").stream()
                        .filter(leader -> leader.text("level").equals("CHIEF")))
                .hasSize(1);
    }

    @Test
    void jobsArePostedAtSeveralSitesAtOnce() {
        assertThat(entries.in("employment/job-postings").stream()
                        .filter(posting -> posting.fields().path("siteCodes").size() > 1))
                .hasSizeGreaterThan(20);
    }
}
