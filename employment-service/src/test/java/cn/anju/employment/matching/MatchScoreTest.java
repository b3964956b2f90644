package cn.anju.employment.matching;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.employment.employment.Employment.Channel;
import cn.anju.employment.labourer.DistanceClass;
import cn.anju.employment.posting.JobPosting.RequiredSex;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MatchScoreTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 3, 10);
    private static final MatchWeights WEIGHTS =
            new SmallRyeConfigBuilder().withMapping(MatchWeights.class).build().getConfigMapping(MatchWeights.class);

    @Test
    void isHundredWhereEverythingFits() {
        var score = score(seeker(List.of("电工"), 4000), offer(List.of("电工"), 4500));
        assertThat(score.points()).isEqualTo(100);
        assertThat(score.reasons()).extracting(MatchReason::aspect).containsExactly(Aspect.values());
    }

    @Test
    void countsTheShareOfTheSkills() {
        var wanted = offer(List.of("电工", "焊工"), 4500);
        assertThat(points(seeker(List.of("电工（初级）"), 4000), wanted)).containsExactly(20, 20, 20, 20);
        assertThat(points(seeker(List.of("缝纫"), 4000), wanted)).containsExactly(0, 20, 20, 20);
        assertThat(points(seeker(List.of(), 4000), offer(List.of(), 4500))).containsExactly(40, 20, 20, 20);
    }

    @Test
    void countsHalfWhatIsNotKnown() {
        var silent = new Seeker(
                UUID.randomUUID(), null, "360732-S01", null, null, List.of(), null, null, null, null, null, null);
        assertThat(points(silent, offer(List.of("电工"), 4500))).containsExactly(0, 10, 10, 10);
    }

    @Test
    void countsLessTheLessItPays() {
        assertThat(points(seeker(List.of("电工"), 6000), offer(List.of("电工"), 4500)))
                .containsExactly(40, 20, 20, 15);
    }

    @Test
    void keepsFromWorkWhomTheLawDoes() {
        var guard = limited(RequiredSex.MALE, 18, 50);
        assertThat(guard.admits(person("1", TODAY.minusYears(18)), TODAY)).isTrue();
        assertThat(guard.admits(person("1", TODAY.minusYears(18).plusDays(1)), TODAY))
                .isFalse();
        assertThat(guard.admits(person("1", TODAY.minusYears(51).plusDays(1)), TODAY))
                .isTrue();
        assertThat(guard.admits(person("1", TODAY.minusYears(51)), TODAY)).isFalse();
        assertThat(guard.admits(person("2", TODAY.minusYears(30)), TODAY)).isFalse();
        assertThat(guard.admits(person(null, null), TODAY)).isTrue();
    }

    private static MatchScore score(Seeker seeker, Offer offer) {
        return MatchScore.of(seeker, offer, WEIGHTS);
    }

    private static List<Integer> points(Seeker seeker, Offer offer) {
        return score(seeker, offer).reasons().stream().map(MatchReason::points).toList();
    }

    private static Seeker seeker(List<String> skills, int pay) {
        return new Seeker(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "360732-S01",
                "360732101000",
                TODAY,
                skills,
                Channel.COUNTY,
                BigDecimal.valueOf(pay),
                DistanceClass.COUNTY,
                null,
                "1",
                null);
    }

    private static Seeker person(String sex, LocalDate birthDate) {
        return new Seeker(
                UUID.randomUUID(), null, "360732-S01", null, null, List.of(), null, null, null, null, sex, birthDate);
    }

    private static Offer offer(List<String> skills, int pay) {
        return new Offer(
                UUID.randomUUID(),
                "县工业园电子厂",
                "装配工",
                List.of("360732-S01"),
                null,
                3,
                skills,
                Channel.COUNTY,
                DistanceClass.TOWNSHIP,
                BigDecimal.valueOf(pay),
                null,
                null,
                null,
                null);
    }

    private static Offer limited(RequiredSex sex, int lowest, int highest) {
        return new Offer(
                UUID.randomUUID(),
                "物业公司",
                "保安",
                List.of(),
                null,
                1,
                List.of(),
                null,
                null,
                null,
                null,
                sex,
                lowest,
                highest);
    }
}
