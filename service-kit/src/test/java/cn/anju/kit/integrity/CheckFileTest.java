package cn.anju.kit.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckFileTest {
    private static final String ONE = """
            -- What stands before the first check is for readers.

            --- empty-name
            -- severity: WARNING
            -- title: 名称为空 | Names that are empty
            -- meaning: 名称必填。 | A name is required.
            -- finding: {id} 没有名称 | {id} has no name
            -- each: site.site
            -- a comment of the query
            select ${record}
            from site r where r.name = ''

            """;

    @Test
    void readsWhatIsWrittenDown() {
        var check = CheckFile.read(ONE + ONE.substring(ONE.indexOf("---")).replace("empty", "missing"));
        assertThat(check).extracting(Check::id).containsExactly("empty-name", "missing-name");
        var first = check.get(0);
        assertThat(first.severity()).isEqualTo(Severity.WARNING);
        assertThat(first.title().zh()).isEqualTo("名称为空");
        assertThat(first.finding().en()).isEqualTo("{id} has no name");
        assertThat(first.each()).isEqualTo("site.site");
        assertThat(first.query())
                .isEqualTo("-- a comment of the query\nselect ${record}\nfrom site r where r.name = ''");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-- severity: WARNING\n", "-- each: site.site\n", " | A name is required."})
    void refusesWhatLacksSomething(String part) {
        assertThatThrownBy(() -> CheckFile.read(ONE.replace(part, "")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("empty-name");
    }
}
