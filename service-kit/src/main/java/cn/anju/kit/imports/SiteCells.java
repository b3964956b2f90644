package cn.anju.kit.imports;

import cn.anju.kit.imports.row.RecordRow;
import cn.anju.kit.ledger.FieldShape;
import cn.anju.kit.ledger.FieldsShape;
import cn.anju.kit.problem.Violation;
import cn.anju.kit.security.Scope;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** People know a site by its name: where a file has a name that stands for one site, the code takes its place. */
@ApplicationScoped
class SiteCells {
    private static final String SITE = "siteCode";
    private static final Pattern CODE = Pattern.compile("[0-9]{6}-[A-Z0-9]{2,10}");

    private final Instance<SiteNaming> naming;

    SiteCells(Instance<SiteNaming> naming) {
        this.naming = naming;
    }

    /** Puts codes for names; a name that may be of several sites is refused with them, an unknown one stays for the reader. */
    void resolve(FieldsShape<?> shape, List<RecordRow> rows, Scope scope) {
        var field = shape.field(SITE);
        if (field.isEmpty() || naming.isUnsatisfied()) {
            return;
        }
        Map<RecordRow, String> given = new HashMap<>();
        for (RecordRow row : rows) {
            JsonNode value = row.json().get(SITE);
            if (value != null
                    && value.isTextual()
                    && !CODE.matcher(value.asText()).matches()) {
                given.put(row, value.asText());
            }
        }
        if (!given.isEmpty()) {
            var named = naming.get().of(Set.copyOf(given.values()), scope);
            given.forEach((row, name) -> put(row, named.get(name), field.get()));
        }
    }

    private static void put(RecordRow row, SiteNaming.Named named, FieldShape field) {
        if (named != null && named.certain()) {
            row.json().set(SITE, TextNode.valueOf(named.candidates().get(0)));
        } else if (named != null) {
            String candidates = String.join(", ", named.candidates());
            row.violations().add(Violation.of(SITE, field.label(), "ambiguous-site", candidates));
        }
    }
}
