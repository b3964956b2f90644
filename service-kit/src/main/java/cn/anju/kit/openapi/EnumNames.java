package cn.anju.kit.openapi;

import cn.anju.kit.ledger.FieldShape;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.Ledgers;
import io.quarkus.arc.Arc;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Names the enums of ledgers by the record that has them, {@code HazardKind} and {@code InspectionKind}, where they would be
 * {@code Kind} and {@code Kind2}: generated clients keep their names when a ledger is added.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class EnumNames implements OASFilter {
    private static final String COMPONENT = "#/components/schemas/";

    private final List<Schema> references = new ArrayList<>();

    @Override
    public Schema filterSchema(Schema schema) {
        if (schema.getRef() != null) {
            references.add(schema);
        }
        return schema;
    }

    /** Called when every schema has been seen. */
    @Override
    public void filterOpenAPI(OpenAPI api) {
        var names = new HashMap<String, String>();
        for (Ledger<?, ?> ledger : Arc.container().instance(Ledgers.class).get().all()) {
            names.putAll(names(api, ledger));
        }
        var schemas = api.getComponents().getSchemas();
        names.forEach((old, name) -> {
            Schema schema = schemas.get(old);
            api.getComponents().removeSchema(old);
            api.getComponents().addSchema(name, schema);
        });
        for (Schema reference : references) {
            String old = reference.getRef().substring(reference.getRef().lastIndexOf('/') + 1);
            reference.setRef(COMPONENT + names.getOrDefault(old, old));
        }
    }

    private static Map<String, String> names(OpenAPI api, Ledger<?, ?> ledger) {
        var record = api.getComponents().getSchemas().get(ledger.shape().type().getSimpleName());
        var result = new HashMap<String, String>();
        for (FieldShape field : ledger.shape().fields()) {
            var outer = field.type().getEnclosingClass();
            if (field.type().isEnum() && outer != null) {
                String reference = reference(record.getProperties().get(field.name()));
                if (reference != null) {
                    result.put(
                            reference.substring(COMPONENT.length()),
                            outer.getSimpleName() + field.type().getSimpleName());
                }
            }
        }
        return result;
    }

    /** What a property or the items of a list refer to; null where the values stand in the property itself. */
    private static String reference(Schema property) {
        if (property == null || property.getRef() != null) {
            return property == null ? null : property.getRef();
        }
        var parts = property.getAllOf() == null ? List.<Schema>of() : property.getAllOf();
        return parts.stream()
                .map(Schema::getRef)
                .filter(ref -> ref != null)
                .findFirst()
                .orElseGet(() -> reference(property.getItems()));
    }
}
