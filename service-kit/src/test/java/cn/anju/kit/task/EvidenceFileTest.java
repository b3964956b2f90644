package cn.anju.kit.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.anju.kit.Bilingual;
import cn.anju.kit.task.Evidence.Breadth;
import org.junit.jupiter.api.Test;

class EvidenceFileTest {
    @Test
    void readsWhatIsCountedForRows() {
        var text = """
                -- About the file.

                --- R10
                -- of: area
                -- counted: 政策 | policies
                -- least: 1
                select 1

                --- R08
                -- counted: 户 | households
                -- open: revisits/due?month={month}
                select a
                from b
                """;
        assertThat(EvidenceFile.read(text))
                .containsExactly(
                        new Evidence("R10", Breadth.AREA, new Bilingual("政策", "policies"), 1, null, "select 1"),
                        new Evidence(
                                "R08",
                                Breadth.PLACE,
                                new Bilingual("户", "households"),
                                0,
                                "revisits/due?month={month}",
                                "select a\nfrom b"));
    }

    @Test
    void refusesWhatHasOneLanguage() {
        assertThatThrownBy(() -> EvidenceFile.read("--- R10\n-- counted: 政策\nselect 1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("R10");
    }
}
