package cn.anju.industry.distribution;

import cn.anju.industry.account.Account;
import cn.anju.industry.account.Balances;
import cn.anju.kit.ledger.FieldsShape;
import cn.anju.kit.ledger.LedgerRules;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.sql.Database;
import cn.anju.kit.term.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * No more is distributed than closed months left after losses; the reserves get the share of the charter; members are of the
 * site. A distribution that was decided is not changed but voided.
 */
@ApplicationScoped
class DistributionRules implements LedgerRules<Distribution> {
    private static final FieldsShape<Distribution> SHAPE = new FieldsShape<>(Distribution.class);
    private static final List<String> FIXED = List.of("decidedOn", "toReserves", "lines", "account");

    private final Earnings earnings;
    private final Balances balances;
    private final Database database;

    DistributionRules(Earnings earnings, Balances balances, Database database) {
        this.earnings = earnings;
        this.balances = balances;
        this.database = database;
    }

    @Override
    public Class<Distribution> fieldsType() {
        return Distribution.class;
    }

    /** What could be distributed is what could be when it was decided. */
    @Override
    public Distribution complete(Distribution before, Distribution distribution) {
        var filled = new HashMap<String, Object>();
        filled.put(
                "distributable",
                before == null ? earnings.of(distribution.organizationId()).distributable() : before.distributable());
        filled.put("total", distribution.toReserves().add(distribution.toMembers()));
        return SHAPE.with(distribution, filled);
    }

    @Override
    public void check(Proposal<Distribution> change, Checks checks) {
        var distribution = change.fields();
        var before = change.before();
        if (before != null) {
            FIXED.forEach(field -> checks.require(
                    SHAPE.value(before, field).equals(SHAPE.value(distribution, field)), field, "fixed"));
            return;
        }
        checkEarnings(distribution, earnings.of(distribution.organizationId()), checks);
        checkHouseholds(distribution, checks);
        if (checks.none() && distribution.account() != Account.DISTRIBUTION_PAYABLE) {
            var held = balances.now(distribution.organizationId(), distribution.account());
            var words = Terms.of(distribution.account());
            checks.require(
                    distribution.toMembers().compareTo(held) <= 0,
                    "lines",
                    "exceeds-balance",
                    words.zh(),
                    words.en(),
                    held.toPlainString());
        }
    }

    private static void checkEarnings(Distribution distribution, Distributable left, Checks checks) {
        if (left.closedThrough() == null) {
            checks.add("organizationId", "books-never-closed");
            return;
        }
        checks.require(
                distribution.decidedOn().isAfter(left.closedThrough()),
                "decidedOn",
                "books-closed",
                left.closedThrough());
        checks.require(distribution.total().signum() > 0, "lines", "nothing-distributed");
        checks.require(
                distribution.total().compareTo(left.distributable()) <= 0,
                "lines",
                "exceeds-distributable",
                left.distributable().toPlainString());
        var reserves = left.reservesOf(distribution.total());
        checks.require(
                distribution.toReserves().compareTo(reserves) >= 0, "toReserves", "min", reserves.toPlainString());
    }

    /** Families that are not known here yet are taken on trust, as with any reference to another service. */
    private void checkHouseholds(Distribution distribution, Checks checks) {
        var elsewhere = elsewhere(distribution);
        for (int i = 0; i < distribution.lines().size(); i++) {
            boolean here = !elsewhere.contains(distribution.lines().get(i).householdId());
            checks.require(here, "lines/" + i + "/householdId", "household-elsewhere", distribution.siteCode());
        }
    }

    private Set<UUID> elsewhere(Distribution distribution) {
        var ids =
                distribution.lines().stream().map(DistributionLine::householdId).toArray(UUID[]::new);
        return database.query("""
                        select record_id from known_record
                        where record_type = 'monitoring.household' and record_id = any (?)
                            and site_code is distinct from ?
                        """, row -> row.getObject(1, UUID.class), ids, distribution.siteCode()).stream()
                .collect(Collectors.toSet());
    }
}
