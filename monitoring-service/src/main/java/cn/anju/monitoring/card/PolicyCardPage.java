package cn.anju.monitoring.card;

import cn.anju.kit.ledger.LedgerView;
import cn.anju.kit.reference.KnownRecord;
import cn.anju.kit.reference.References;
import cn.anju.kit.security.Caller;
import cn.anju.kit.security.Role;
import cn.anju.kit.security.Scope;
import cn.anju.kit.sql.Database;
import cn.anju.kit.term.Terms;
import cn.anju.monitoring.person.Persons;
import cn.anju.monitoring.policy.Policy;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The policy card as it hangs on the wall: what the household got in the year and which policies hold for it. The head is shown
 * as lists show names; a phone number is on no wall.
 */
@ApplicationScoped
class PolicyCardPage {
    private final Template page;
    private final Database database;
    private final References references;
    private final Persons persons;

    PolicyCardPage(
            @Location("policy-card.html") Template page, Database database, References references, Persons persons) {
        this.page = page;
        this.database = database;
        this.references = references;
        this.persons = persons;
    }

    /** A policy that holds. */
    public record Held(String name, String level, boolean local, String document, String content, String unit) {
        static Held of(ResultSet row) throws SQLException {
            var level = Policy.Level.valueOf(row.getString("level"));
            return new Held(
                    row.getString("name"),
                    Terms.of(level).zh(),
                    row.getBoolean("local"),
                    row.getString("document"),
                    row.getString("content"),
                    row.getString("responsible_unit"));
        }
    }

    /** Something that a policy gave. */
    public record Got(LocalDate on, String policy, BigDecimal amount, String remarks) {
        static Got of(ResultSet row) throws SQLException {
            return new Got(
                    row.getObject("granted_on", LocalDate.class),
                    row.getString("name"),
                    row.getBigDecimal("amount"),
                    row.getString("remarks"));
        }
    }

    String of(LedgerView<PolicyCard> view, Caller caller) {
        var card = view.fields();
        var head = persons.head(card.householdId(), card.issuedOn(), caller.scope());
        boolean named = head.isPresent() && !caller.has(Role.ANALYST);
        if (named) {
            persons.shown(List.of(head.get()), "policy card " + view.id(), Set.of("name"), caller);
        }
        return page.data("card", card)
                .data("code", code(card))
                .data("place", place(card))
                .data("head", named ? head.get().fields().name().masked() : null)
                .data("got", got(card, caller.scope()))
                .data("held", held(card))
                .render();
    }

    private String code(PolicyCard card) {
        return database.queryOne("select code from household where id = ?", row -> row.getString(1), card.householdId())
                .orElseThrow();
    }

    private String place(PolicyCard card) {
        var known = card.siteCode() == null ? references.region(card.regionCode()) : references.site(card.siteCode());
        return known.map(KnownRecord::name).orElse(card.siteCode() == null ? card.regionCode() : card.siteCode());
    }

    private String region(PolicyCard card) {
        return card.siteCode() == null
                ? card.regionCode()
                : references.site(card.siteCode()).map(KnownRecord::regionCode).orElse("");
    }

    /** What it got in the year, as far as the reader may know of it. */
    private List<Got> got(PolicyCard card, Scope scope) {
        return database.query(
                """
                select e.granted_on, p.name, e.amount, e.remarks
                from entitlement e join policy p on p.id = e.policy_id
                where e.household_id = ? and e.status = 'ACTIVE' and extract(year from e.granted_on) = ?
                    and (e.scope_region ^@ any (?) or e.site_code = any (?))
                order by e.granted_on, p.name
                """,
                Got::of,
                card.householdId(),
                card.year(),
                scope.regionPrefixes().toArray(String[]::new),
                scope.siteCodes().toArray(String[]::new));
    }

    /** The policies that hold where the household lives on any day of the year, the nation's first. */
    private List<Held> held(PolicyCard card) {
        return database.query("""
                select p.name, p.level, p.local, p.document, p.content, p.responsible_unit
                from policy p
                where p.status = 'ACTIVE' and (p.valid_in is null or ? ^@ p.valid_in)
                    and daterange(p.from_date, p.to_date) && daterange(make_date(?, 1, 1), make_date(?, 1, 1))
                order by array_position(array['NATIONAL', 'PROVINCE', 'CITY', 'COUNTY'], p.level), p.from_date, p.name
                """, Held::of, region(card), card.year(), card.year() + 1);
    }
}
