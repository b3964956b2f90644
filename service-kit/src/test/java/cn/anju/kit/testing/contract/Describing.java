package cn.anju.kit.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cn.anju.kit.ledger.FieldShape;
import cn.anju.kit.ledger.ListQuery;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** The OpenAPI document says in words what every operation does and every field means. */
final class Describing implements ContractChapter {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static JsonNode document;

    @Override
    public Stream<DynamicTest> facts(LedgerCase ledger) {
        return Stream.of(
                dynamicTest("names every operation", () -> namesOperations(ledger)),
                dynamicTest("explains every parameter of the list", () -> explainsParameters(ledger)),
                dynamicTest("explains every field", () -> explainsFields(ledger)),
                dynamicTest("names every enum by its record", () -> namesEnums(ledger)));
    }

    /** It is one document of megabytes for all ledgers, so it is read once. */
    private static synchronized JsonNode document() {
        if (document == null) {
            document =
                    Json.tree(Request.ofNobody().get("/q/openapi?format=json").text());
        }
        return document;
    }

    private static void namesOperations(LedgerCase ledger) {
        var paths = document().path("paths");
        String href = ledger.ledger().href();
        var expected = ledger.isWritten()
                ? Map.of(
                        href,
                        List.of("get", "post"),
                        href + "/{id}",
                        List.of("get", "put", "patch"),
                        href + "/{id}/history",
                        List.of("get"),
                        href + "/{id}/void",
                        List.of("post"))
                : Map.of(href, List.of("get"), href + "/{id}", List.of("get"), href + "/{id}/history", List.of("get"));
        expected.forEach((path, methods) -> {
            assertThat(methods(paths.path(path))).as(path).containsExactlyInAnyOrderElementsOf(methods);
            methods.forEach(method -> {
                var operation = paths.path(path).path(method);
                assertThat(operation.path("operationId").asText())
                        .as(method + " " + path)
                        .isNotBlank();
                assertThat(operation.path("summary").asText()).contains(" · ");
                assertThat(operation.path("description").asText()).isNotBlank();
                assertThat(operation.path("responses").has("404")).isTrue();
            });
        });
        assertThat(paths.has(href + "/{id}/void")).isEqualTo(ledger.isWritten());
        namesEachOnce(paths);
    }

    private static void namesEachOnce(JsonNode paths) {
        var ids = new HashSet<String>();
        paths.forEach(path -> path.forEach(operation -> {
            if (operation.has("operationId")) {
                assertThat(ids.add(operation.path("operationId").asText()))
                        .as(operation.path("operationId").asText())
                        .isTrue();
            }
        }));
    }

    private static List<String> methods(JsonNode path) {
        var names = new ArrayList<String>();
        path.fieldNames().forEachRemaining(names::add);
        names.retainAll(METHODS);
        return names;
    }

    private static void explainsParameters(LedgerCase ledger) {
        var described = new HashSet<String>();
        document()
                .path("paths")
                .path(ledger.ledger().href())
                .path("get")
                .path("parameters")
                .forEach(parameter -> {
                    assertThat(parameter.path("description").asText()).isNotBlank();
                    described.add(parameter.path("name").asText());
                });
        assertThat(described)
                .contains(
                        "limit",
                        "cursor",
                        "sort",
                        "include",
                        "fields",
                        "from",
                        "to",
                        "status",
                        "siteCode",
                        "regionCode")
                .containsAll(ListQuery.filters(ledger.ledger()).stream()
                        .map(FieldShape::name)
                        .toList());
    }

    private static void explainsFields(LedgerCase ledger) {
        var schema = document()
                .path("components")
                .path("schemas")
                .path(ledger.ledger().shape().type().getSimpleName());
        assertThat(schema.path("description").asText())
                .startsWith(ledger.ledger().shape().label());
        var required = new HashSet<String>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        for (DeclaredField field : ledger.fields()) {
            var property = schema.path("properties").path(field.name());
            assertThat(property.path("title").asText())
                    .as(field.name())
                    .isEqualTo(field.shape().label())
                    .isNotEqualTo(field.name());
            assertThat(property.path("description").asText()).as(field.name()).isNotBlank();
            assertThat(required.contains(field.name())).as(field.name()).isEqualTo(field.isRequired());
        }
    }

    private static void namesEnums(LedgerCase ledger) {
        var schemas = new ArrayList<String>();
        document().path("components").path("schemas").fieldNames().forEachRemaining(schemas::add);
        assertThat(schemas).noneMatch(name -> name.matches(".*\\d"));
        for (DeclaredField field : ledger.fields()) {
            var record = field.type().getEnclosingClass();
            if (field.type().isEnum() && record != null) {
                assertThat(schemas)
                        .contains(record.getSimpleName() + field.type().getSimpleName());
            }
        }
    }
}
