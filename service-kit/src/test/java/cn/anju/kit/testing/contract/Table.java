package cn.anju.kit.testing.contract;

import cn.anju.kit.table.Columns;
import cn.anju.kit.table.ListCell;
import cn.anju.kit.testing.Imports;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Records as a clerk has them: a CSV file with the Chinese headers of the ledger. */
final class Table {
    private final Columns columns;
    private final List<Map<String, Object>> rows = new ArrayList<>();

    private Table(LedgerCase ledger) {
        this.columns = Columns.of(ledger.ledger());
    }

    static Table of(LedgerCase ledger, Collection<Map<String, Object>> rows) {
        var table = new Table(ledger);
        table.rows.addAll(rows);
        return table;
    }

    byte[] csv() {
        var lines = new ArrayList<String>();
        lines.add(columns.fields().stream().map(c -> quoted(c.label())).collect(Collectors.joining(",")));
        for (var row : rows) {
            lines.add(columns.fields().stream()
                    .map(c -> quoted(cell(row.get(c.name()))))
                    .collect(Collectors.joining(",")));
        }
        return Imports.text(lines.toArray(String[]::new));
    }

    private static String cell(Object value) {
        if (value == null) {
            return "";
        }
        JsonNode node = Json.tree(value);
        if (node.isArray() && StreamSupport.stream(node.spliterator(), false).noneMatch(JsonNode::isContainerNode)) {
            return ListCell.write(
                    StreamSupport.stream(node.spliterator(), false)
                            .map(JsonNode::asText)
                            .toList(),
                    ListCell.CODES);
        }
        return node.isContainerNode() ? node.toString() : node.asText();
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }
}
