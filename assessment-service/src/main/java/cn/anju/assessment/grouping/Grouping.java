package cn.anju.assessment.grouping;

import cn.anju.assessment.score.Cutoff;
import cn.anju.assessment.standing.Standing;
import cn.anju.kit.number.Rational;
import java.util.List;

/** A way in which sites are put together to be ranked as one. */
interface Grouping {

    /**
     * A site as part of a group.
     *
     * @param weight how much its total counts in the mean
     */
    record Member(Group group, Standing standing, Rational weight) {}

    /**
     * Who or what is ranked.
     *
     * @param regionCode of the group; it tells groups of one name apart
     */
    record Group(String name, String regionCode) {
        String key() {
            return regionCode + ' ' + name;
        }
    }

    /** The sites of a ranking with the groups that they belong to; a site can belong to several. */
    List<Member> members(List<Standing> sites, Cutoff cutoff);
}
