package cn.anju.county.employment;

import cn.anju.county.book.Quarter;
import cn.anju.county.people.Household;
import cn.anju.county.people.Person;
import java.util.UUID;

/**
 * A person in the labour register (劳动力资源账单).
 *
 * @param willing wants work
 */
record Labourer(UUID id, Person person, Household household, boolean willing) {

    /** Counts when the plan asks for one job in every household that has someone able and willing (clause 13). */
    boolean wantsWork() {
        return willing && person.ofWorkingAge(Quarter.END);
    }
}
