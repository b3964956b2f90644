package cn.anju.assessment.grouping;

import cn.anju.assessment.score.Cutoff;
import cn.anju.assessment.standing.Standing;
import cn.anju.kit.number.Rational;
import cn.anju.kit.reference.KnownRecord;
import cn.anju.kit.reference.References;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Townships (乡镇): the mean of their sites weighted by households. */
@ApplicationScoped
class ByTownship implements Grouping {
    private static final int TOWNSHIP_DIGITS = 9;
    private static final String WHOLE = "000";

    private final References references;

    ByTownship(References references) {
        this.references = references;
    }

    @Override
    public List<Member> members(List<Standing> sites, Cutoff cutoff) {
        return sites.stream()
                .map(standing -> {
                    String code = townshipOf(standing.score().site().regionCode());
                    return new Member(
                            new Group(name(code), code),
                            standing,
                            Rational.of(standing.score().site().households()));
                })
                .toList();
    }

    /** A township that the site service has not told of yet is called by its code. */
    private String name(String code) {
        return references.region(code).map(KnownRecord::name).orElse(code);
    }

    private static String townshipOf(String regionCode) {
        return regionCode.length() < TOWNSHIP_DIGITS ? regionCode : regionCode.substring(0, TOWNSHIP_DIGITS) + WHOLE;
    }
}
