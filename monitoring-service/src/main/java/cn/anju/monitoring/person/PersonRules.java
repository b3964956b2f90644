package cn.anju.monitoring.person;

import cn.anju.kit.ledger.LedgerRules;
import cn.anju.kit.problem.Checks;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/** Nobody works as a child: whoever is under 16 today, or was when the membership ended, has no labour to offer. */
@ApplicationScoped
class PersonRules implements LedgerRules<Person> {
    private static final int WORKING_AGE = 16;

    private final Clock clock;

    PersonRules(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Class<Person> fieldsType() {
        return Person.class;
    }

    @Override
    public boolean judgeEachByItself() {
        return true;
    }

    @Override
    public void check(Proposal<Person> change, Checks checks) {
        var person = change.fields();
        LocalDate on = person.to() == null ? LocalDate.now(clock) : person.to();
        boolean child = person.birthDate().plusYears(WORKING_AGE).isAfter(on);
        checks.require(!child || !person.labourClass().able(), "labourClass", "labour-age", WORKING_AGE);
    }
}
