package cn.anju.employment.matching;

import cn.anju.employment.employment.Employment.Channel;
import cn.anju.employment.labourer.DistanceClass;
import cn.anju.employment.posting.JobPosting.RequiredSex;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A posting as far as labourers are concerned; what is not known is null.
 *
 * @param left openings that nobody was hired for yet
 */
record Offer(
        UUID id,
        String employer,
        String title,
        List<String> siteCodes,
        LocalDate closesOn,
        int left,
        List<String> skills,
        Channel channel,
        DistanceClass distance,
        BigDecimal monthlyPay,
        BigDecimal highestPay,
        RequiredSex sex,
        Integer lowestAge,
        Integer highestAge) {
    private static final String MAN = "1";
    private static final String WOMAN = "2";

    /** What it pays at most; null where it does not say. */
    BigDecimal bestPay() {
        return highestPay == null ? monthlyPay : highestPay;
    }

    /** Whether the law lets somebody do the work, as far as sex and age are known. */
    boolean admits(Seeker seeker, LocalDate on) {
        String excluded = sex == null ? null : sex == RequiredSex.MALE ? WOMAN : MAN;
        if (excluded != null && excluded.equals(seeker.sex())) {
            return false;
        }
        var born = seeker.birthDate();
        return born == null
                || ((lowestAge == null || !born.plusYears(lowestAge).isAfter(on))
                        && (highestAge == null
                                || born.plusYears(highestAge + 1L).isAfter(on)));
    }
}
