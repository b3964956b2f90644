package cn.anju.assessment.fivetype.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChecklistsTest {
    private final Checklists checklists = new Checklists();

    ChecklistsTest() throws IOException {}

    @Test
    void everyTypeHasItsChecklistAndEveryCriterionIsNamedOnce() {
        for (FiveType type : FiveType.values()) {
            var ids = checklists.of(type).stream().map(Criterion::id).toList();
            assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
        }
        assertThat(checklists.of(FiveType.COLLECTIVE_ECONOMY))
                .extracting(Criterion::id)
                .containsExactly("organisation", "cooperative", "asset-register", "income");
    }

    @Test
    void everyCriterionSaysWhatSettlesIt() {
        var all = Arrays.stream(FiveType.values())
                .flatMap(type -> checklists.of(type).stream())
                .toList();
        assertThat(all).hasSize(37);
        assertThat(all).allSatisfy(criterion -> {
            assertThat(criterion.label().zh()).isNotBlank();
            assertThat(criterion.label().en()).isNotBlank();
            assertThat(criterion.query().isEmpty()).isEqualTo(criterion.settledBy() == SettledBy.FINDING);
        });
        assertThat(all.stream().filter(c -> c.settledBy() == SettledBy.FINDING).map(Criterion::id))
                .containsExactly("look", "orderly-management", "property-management");
    }

    @Test
    void refusesWhatIsNotWrittenAsItShouldBe() {
        for (String text : List.of(
                "--- LIVABLE_ECOLOGY look\n-- label: 面貌\n-- by: finding",
                "--- LIVABLE_ECOLOGY\n-- label: 面貌 | Look\n-- by: finding",
                "--- LIVABLE_ECOLOGY look\n-- label: 面貌 | Look",
                "--- LIVABLE_ECOLOGY look\n-- label: 面貌 | Look\n-- by: chance\nselect 1",
                "--- LIVABLE look\n-- label: 面貌 | Look\n-- by: finding")) {
            assertThatThrownBy(() -> CriteriaFile.read(text)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(new HashSet<>(CriteriaFile.read("--- LIVABLE_ECOLOGY look\n-- label: 面貌 | Look\n-- by: finding")))
                .hasSize(1);
    }
}
