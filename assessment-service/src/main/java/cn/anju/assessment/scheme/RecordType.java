package cn.anju.assessment.scheme;

import cn.anju.kit.rule.FieldType;
import java.util.Map;

/**
 * A type of ledger record as rules see it.
 *
 * @param name workstream and record, such as {@code site.leader-visit}
 * @param fields the fields that rules may name
 */
public record RecordType(String name, Map<String, FieldType> fields) {
    public RecordType {
        fields = Map.copyOf(fields);
    }
}
