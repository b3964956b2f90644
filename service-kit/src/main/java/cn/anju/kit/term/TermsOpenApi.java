package cn.anju.kit.term;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.Ledgers;
import cn.anju.kit.ledger.RecordStatus;
import cn.anju.kit.table.Column;
import cn.anju.kit.table.Columns;
import io.quarkus.arc.Arc;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Says in both languages what each value of an enum means, at the schema that the fields of the ledgers refer to. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class TermsOpenApi implements OASFilter {
    /** The codes of an enum with their labels, in one line. */
    public static String meanings(Class<?> enumType) {
        return Terms.of(enumType).stream()
                .map(term -> term.code() + " " + term.zh() + " " + term.en())
                .collect(Collectors.joining("; "));
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        for (Ledger<?, ?> ledger : Arc.container().instance(Ledgers.class).get().all()) {
            var fields =
                    api.getComponents().getSchemas().get(ledger.shape().type().getSimpleName());
            Columns.of(ledger).fields().stream()
                    .filter(column -> column.type().isEnum())
                    .forEach(column -> describe(column, fields, api));
        }
        Optional.ofNullable(api.getComponents().getSchemas().get(RecordStatus.class.getSimpleName()))
                .ifPresent(schema -> schema.setDescription(description(RecordStatus.class)));
    }

    private static String description(Class<?> enumType) {
        return Terms.title(enumType) + ": " + meanings(enumType);
    }

    private static void describe(Column column, Schema fields, OpenAPI api) {
        var property = fields.getProperties().get(column.name());
        var values = column.listed() ? property.getItems() : property;
        var target = values.getRef() == null
                ? values
                : api.getComponents()
                        .getSchemas()
                        .get(values.getRef().substring(values.getRef().lastIndexOf('/') + 1));
        target.setDescription(description(column.type()));
    }
}
