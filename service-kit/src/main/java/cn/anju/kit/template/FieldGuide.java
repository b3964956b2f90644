package cn.anju.kit.template;

import cn.anju.kit.ledger.FieldRules;
import cn.anju.kit.problem.Messages;
import cn.anju.kit.problem.Violation;
import cn.anju.kit.table.CellText;
import cn.anju.kit.table.Column;
import cn.anju.kit.table.ListCell;
import cn.anju.kit.term.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells a clerk in Chinese how a column is filled in, from the type of its field and the rules on it. */
@ApplicationScoped
class FieldGuide {
    private static final String REQUIRED = "required";

    private final FieldRules rules;
    private final Messages messages;

    FieldGuide(FieldRules rules, Messages messages) {
        this.rules = rules;
        this.messages = messages;
    }

    /** The values among which a cell chooses; empty where it does not choose. */
    List<String> choices(Column column) {
        if (column.type().isEnum()) {
            return Terms.of(column.type()).stream().map(Terms.Entry::zh).toList();
        }
        return column.type() == Boolean.class ? CellText.YES_OR_NO : List.of();
    }

    /** The form of a cell in a few words. */
    String form(Column column) {
        if (column.structured()) {
            return "JSON 文本";
        }
        String items = column.listed() ? "可填多项，用“、”分隔；每项为" : "";
        return items + form(column.type()) + reference(column);
    }

    private String form(Class<?> type) {
        if (type.isEnum() || type == Boolean.class) {
            return "选项之一";
        } else if (type == LocalDate.class) {
            return "日期，如 2022-03-01";
        } else if (type == Integer.class || type == Long.class) {
            return "整数";
        } else if (Number.class.isAssignableFrom(type)) {
            return "数字";
        }
        return type == UUID.class ? "记录编号（UUID）" : "文字";
    }

    private static String reference(Column column) {
        String type = column.field().refersTo();
        return type == null ? "" : "，指向 " + type;
    }

    /** The form, the choices and every rule. */
    String rules(Column column) {
        var parts = new ArrayList<String>();
        parts.add(form(column));
        if (!choices(column).isEmpty()) {
            parts.add("可选：" + String.join(ListCell.LABELS, choices(column)));
        }
        rules.of(column.field()).stream()
                .filter(rule -> !rule.code().equals(REQUIRED))
                .map(this::text)
                .forEach(parts::add);
        return parts.stream().distinct().collect(Collectors.joining("；"));
    }

    private String text(Violation rule) {
        if (rule.code().equals("pattern")) {
            return "格式须符合 " + rule.arguments().get(0);
        }
        var arguments = new ArrayList<Object>(List.of(""));
        rule.arguments().forEach(argument -> arguments.add(String.valueOf(argument)));
        return messages.text(Locale.CHINESE, "violation." + rule.code(), arguments);
    }
}
