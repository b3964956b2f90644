package cn.anju.employment.subsidy;

import cn.anju.employment.subsidy.Subsidy.Kind;
import cn.anju.kit.ledger.FieldsShape;
import cn.anju.kit.ledger.LedgerRules;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.sql.Database;
import cn.anju.kit.standard.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.HashMap;

/** A person gets a subsidy of a kind only so often for a calendar year; what is paid for travel follows from the destination. */
@ApplicationScoped
class SubsidyRules implements LedgerRules<Subsidy> {
    private static final FieldsShape<Subsidy> SHAPE = new FieldsShape<>(Subsidy.class);

    private final Database database;
    private final SubsidyTerms terms;

    SubsidyRules(Database database, SubsidyTerms terms) {
        this.database = database;
        this.terms = terms;
    }

    @Override
    public Class<Subsidy> fieldsType() {
        return Subsidy.class;
    }

    @Override
    public Subsidy complete(Subsidy fields) {
        var missing = new HashMap<String, Object>();
        if (fields.year() == null) {
            missing.put("year", fields.grantedOn().getYear());
        }
        if (fields.amount() == null && fields.kind() == Kind.TRAVEL && fields.destination() != null) {
            missing.put("amount", ofTravel(fields));
        }
        return SHAPE.with(fields, missing);
    }

    @Override
    public void check(Proposal<Subsidy> change, Checks checks) {
        var subsidy = change.fields();
        checkAmount(subsidy, checks);
        takeTurn(subsidy);
        Integer most = terms.on(subsidy.grantedOn()).timesAYear().get(subsidy.kind());
        if (most != null) {
            checks.require(
                    others(change, "s.year = ?", subsidy.year()) < most,
                    "labourerId",
                    "subsidised-already",
                    subsidy.year(),
                    most);
        }
        if (subsidy.kind() == Kind.TRAINING && subsidy.trainingId() != null) {
            checks.require(
                    others(change, "s.training_id = ?", subsidy.trainingId()) == 0,
                    "trainingId",
                    "training-subsidised");
        }
    }

    private void checkAmount(Subsidy subsidy, Checks checks) {
        boolean goesSomewhere = subsidy.destination() != null;
        if (subsidy.kind() == Kind.TRAVEL) {
            checks.require(goesSomewhere, "destination", "required");
        } else {
            checks.require(!goesSomewhere, "destination", "travel-only");
        }
        if (subsidy.amount() == null) {
            checks.require(subsidy.kind() == Kind.TRAVEL && !goesSomewhere, "amount", "required");
        } else if (subsidy.kind() == Kind.TRAVEL && goesSomewhere) {
            var due = ofTravel(subsidy);
            checks.require(due == null || subsidy.amount().compareTo(due) == 0, "amount", "travel-amount", due);
        }
    }

    /** What is set for the destination; null where nothing is. */
    private BigDecimal ofTravel(Subsidy subsidy) {
        return Money.yuan(terms.on(subsidy.grantedOn()).travel().get(subsidy.destination()));
    }

    /** Lets one subsidy of a person be recorded after the other, so that the second sees the first. */
    private void takeTurn(Subsidy subsidy) {
        database.query("""
                select pg_advisory_xact_lock(hashtextextended('subsidy of ' || person_id, 0)) from labourer where id = ?
                """, row -> true, subsidy.labourerId());
    }

    /** Other subsidies of the kind that the person has, whichever entry of the register they are recorded for. */
    private int others(Proposal<Subsidy> change, String condition, Object value) {
        var subsidy = change.fields();
        return database.queryOne(
                        """
                        select count(*) from subsidy s join labourer receiver on receiver.id = s.labourer_id
                            join labourer one using (person_id)
                        where one.id = ? and s.id <> ? and s.status = 'ACTIVE' and s.kind = ? and
                        """ + condition,
                        row -> row.getInt(1),
                        subsidy.labourerId(),
                        change.id(),
                        subsidy.kind().name(),
                        value)
                .orElse(0);
    }
}
