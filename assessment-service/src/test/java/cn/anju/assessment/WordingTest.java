package cn.anju.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.kit.ledger.Ledgers;
import cn.anju.kit.testing.Surroundings;
import cn.anju.kit.testing.TemplateCheck;
import cn.anju.kit.testing.WordingCheck;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class WordingTest {
    @Inject
    Ledgers ledgers;

    @Test
    void everyFieldAndValueHasItsChineseName() {
        assertThat(WordingCheck.findings(ledgers)).isEmpty();
    }

    @Test
    void everyLedgerHasATemplateThatImportsUnderstand() {
        assertThat(TemplateCheck.findings(ledgers)).isEmpty();
    }
}
