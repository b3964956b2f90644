package cn.anju.kit.security;

import static cn.anju.kit.security.Role.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.COUNTY_ADMIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.LedgerFields;
import cn.anju.kit.ledger.LedgerRow;
import cn.anju.kit.problem.ProblemException;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.junit.jupiter.api.Test;

/** Officers write what is their own bureau's in ledgers whose records are of bureaus, and all that is of their workstreams. */
class BureauRightsTest {
    private static final Workstreams WORKSTREAMS = () -> Map.of("development-reform", List.of("assessment"));

    record Report(
            @Schema(title = "报告日期") LocalDate reportedOn,
            @Schema(title = "牵头单位") String bureau) implements LedgerFields {}

    static class ReportRow extends LedgerRow<Report> {}

    record Token(Map<String, Object> claims) implements JsonWebToken {
        @Override
        public String getName() {
            return "li.na";
        }

        @Override
        public Set<String> getClaimNames() {
            return claims.keySet();
        }

        @Override
        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as the interface has it
        public <T> T getClaim(String name) {
            return (T) claims.get(name);
        }
    }

    private static Ledger<Report, ReportRow> ledger() {
        return Ledger.of("assessment/reports", "report", Report.class, ReportRow.class)
                .dated("reportedOn")
                .writtenBy(COUNTY_ADMIN, BUREAU_OFFICER);
    }

    private static Caller officer(String bureau) {
        var token = new Token(bureau == null ? Map.of() : Map.of("bureau", bureau));
        var identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(token)
                .addRole(BUREAU_OFFICER.claim())
                .build();
        return new Caller(token, identity, WORKSTREAMS);
    }

    @Test
    void areOfTheOwnBureauWhereRecordsAreOfBureaus() {
        var ledger = ledger().ofBureau("bureau");
        assertThat(ledger.writingScope(officer("finance")).bureau()).isEqualTo("finance");
        assertThat(ledger.writingScope(officer("development-reform")).bureau()).isNull();
        assertThat(ledger.lets(officer("finance"), Set.of(BUREAU_OFFICER))).isTrue();
        assertThat(ledger.lets(officer("finance"), Set.of(COUNTY_ADMIN))).isFalse();
    }

    @Test
    void areNoneWithoutABureauOrInOtherLedgers() {
        assertForbidden(ledger().ofBureau("bureau"), officer(null));
        assertForbidden(ledger(), officer("finance"));
        assertThat(ledger().writingScope(officer("development-reform")).bureau())
                .isNull();
    }

    @Test
    void areNoneForFiles() {
        assertThatThrownBy(() -> ledger().ofBureau("bureau").requireWriter(officer("finance")))
                .isInstanceOf(ProblemException.class);
    }

    private static void assertForbidden(Ledger<?, ?> ledger, Caller caller) {
        assertThatThrownBy(() -> ledger.writingScope(caller)).isInstanceOf(ProblemException.class);
        assertThat(ledger.lets(caller, Set.of(BUREAU_OFFICER))).isFalse();
    }
}
