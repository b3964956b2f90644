package cn.anju.employment.matching;

import cn.anju.employment.employment.Employment.Channel;
import cn.anju.employment.labourer.DistanceClass;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A labourer as far as jobs are concerned; what is not known is null.
 *
 * @param sex code of GB/T 2261.1
 */
record Seeker(
        UUID id,
        UUID householdId,
        String siteCode,
        String regionCode,
        LocalDate idleSince,
        List<String> skills,
        Channel wishedChannel,
        BigDecimal wishedPay,
        DistanceClass furthest,
        String preferredWork,
        String sex,
        LocalDate birthDate) {}
