package cn.anju.employment.posting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.employment.posting.JobPosting.LegalGround;
import cn.anju.employment.posting.JobPosting.RequiredSex;
import cn.anju.kit.ledger.FieldsShape;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.problem.Violation;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FairHiringTest {
    private static final FieldsShape<JobPosting> SHAPE = new FieldsShape<>(JobPosting.class);
    private static final JobPosting PLAIN = SHAPE.with(
            new JobPosting(
                    null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                    null, null),
            Map.of(
                    "siteCodes",
                    List.of("360732-S01"),
                    "publishedOn",
                    LocalDate.of(2022, 3, 2),
                    "openings",
                    3,
                    "employer",
                    "县工业园电子厂",
                    "title",
                    "装配工"));

    @Test
    void hasNothingAgainstAPostingForEverybody() {
        assertThat(codes(Map.of())).isEmpty();
        assertThat(codes(Map.of("lowestAge", 16, "requirements", "能上夜班，男女不限"))).isEmpty();
    }

    @Test
    void refusesASexWithoutALaw() {
        assertThat(codes(Map.of("sex", RequiredSex.MALE))).containsExactly("discriminating-sex");
        assertThat(codes(Map.of("sex", RequiredSex.FEMALE, "legalGround", LegalGround.WOMEN_PROTECTED)))
                .containsExactly("discriminating-sex");
        assertThat(codes(Map.of("sex", RequiredSex.MALE, "legalGround", LegalGround.MINORS_PROTECTED)))
                .containsExactly("discriminating-sex");
        assertThat(codes(Map.of("sex", RequiredSex.MALE, "legalGround", LegalGround.WOMEN_PROTECTED)))
                .isEmpty();
    }

    @Test
    void refusesAnAgeWithoutALaw() {
        assertThat(codes(Map.of("lowestAge", 18))).containsExactly("discriminating-age");
        assertThat(codes(Map.of("highestAge", 45))).containsExactly("discriminating-age");
        assertThat(codes(Map.of("lowestAge", 18, "legalGround", LegalGround.MINORS_PROTECTED)))
                .isEmpty();
        assertThat(codes(Map.of("lowestAge", 19, "legalGround", LegalGround.MINORS_PROTECTED)))
                .containsExactly("discriminating-age");
    }

    @Test
    void wantsASpecialRuleNamed() {
        assertThat(codes(Map.of("lowestAge", 18, "highestAge", 50, "legalGround", LegalGround.SPECIAL_RULE)))
                .containsExactly("ground-source");
        assertThat(codes(Map.of(
                        "lowestAge", 18, "legalGround", LegalGround.SPECIAL_RULE, "groundSource", "保安服务管理条例第16条")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"限男性", "仅招女工", "男士优先", "45岁以下", "年龄 40 周岁 以内", "已婚已育"})
    void findsLimitsInTheText(String text) {
        assertThat(codes(Map.of("requirements", text))).containsExactly("discriminating-text");
        assertThat(codes(Map.of("title", "装配工（" + text + "）"))).containsExactly("discriminating-text");
        assertThat(codes(Map.of("requirements", text, "legalGround", LegalGround.WOMEN_PROTECTED)))
                .isEmpty();
    }

    private static List<String> codes(Map<String, ?> changes) {
        var checks = new Checks(SHAPE);
        FairHiring.check(SHAPE.with(PLAIN, new HashMap<>(changes)), checks);
        return checks.violations().stream().map(Violation::code).toList();
    }
}
