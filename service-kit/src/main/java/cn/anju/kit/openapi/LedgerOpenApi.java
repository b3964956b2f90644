package cn.anju.kit.openapi;

import cn.anju.kit.ledger.EnumWords;
import cn.anju.kit.ledger.FieldShape;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.Ledgers;
import cn.anju.kit.ledger.ListQuery;
import cn.anju.kit.ledger.RecordStatus;
import cn.anju.kit.ledger.Sort;
import cn.anju.kit.term.TermsOpenApi;
import io.quarkus.arc.Arc;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Describes what the operations of each ledger share: names, parameters, answers; the fields come from the code. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class LedgerOpenApi implements OASFilter {
    private static final String PROBLEM = "application/problem+json";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        var ledgers = Arc.container().instance(Ledgers.class).get();
        for (Ledger<?, ?> ledger : ledgers.all()) {
            describe(ledger, api);
        }
        nameWorkstream(api, ledgers);
        api.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .forEach(LedgerOpenApi::addProblems);
        api.getComponents().getSecuritySchemes().keySet().forEach(scheme -> askForToken(api, scheme));
        List.of("ObjectNode", "JsonNode", "JsonNodeType")
                .forEach(name -> api.getComponents().removeSchema(name));
    }

    private static void describe(Ledger<?, ?> ledger, OpenAPI api) {
        String one = pascal(ledger.record());
        PathItem all = api.getPaths().getPathItem(ledger.href());
        PathItem single = api.getPaths().getPathItem(ledger.href() + "/{id}");
        PathItem history = api.getPaths().getPathItem(ledger.href() + "/{id}/history");
        name(all.getGET(), "list" + pascal(ledger.path()), "List · 列表", "Filtered, sorted, page by page.");
        parameters(ledger).forEach(all.getGET()::addParameter);
        name(single.getGET(), "get" + one, "Read one · 查看", "304 while it is the version of If-None-Match.");
        name(history.getGET(), "get" + one + "History", "History · 变更历史", "Every version: who, when, what changed.");
        if (ledger.isDerived()) {
            all.setPOST(null);
            single.setPUT(null);
            single.setPATCH(null);
            api.getPaths().removePathItem(ledger.href() + "/{id}/void");
            return;
        }
        String writers =
                "Written by: " + ledger.writers().stream().map(r -> r.claim()).collect(Collectors.joining(", ")) + ".";
        name(
                all.getPOST(),
                "create" + one,
                "Record · 登记",
                "The same Idempotency-Key and body give the same record. " + writers);
        created(all.getPOST());
        name(
                single.getPUT(),
                "put" + one,
                "Record or replace · 登记或替换",
                "Creates under this id; replaces with If-Match. The same body again changes nothing. " + writers);
        created(single.getPUT());
        name(single.getPATCH(), "patch" + one, "Correct · 更正", "Merge patch (RFC 7396) with If-Match. " + writers);
        var schema = OASFactory.createSchema()
                .ref("#/components/schemas/" + ledger.shape().type().getSimpleName());
        single.getPATCH().getRequestBody().getContent().getMediaTypes().values().forEach(m -> m.setSchema(schema));
        var reveal = api.getPaths().getPathItem(ledger.href() + "/{id}/reveal");
        if (reveal != null) {
            name(
                    reveal.getPOST(),
                    "reveal" + one,
                    "Show personal texts · 查看明文",
                    "In the clear, for a stated purpose; leaves an entry in the access log. For persons, not systems, among: "
                            + writers);
        }
        var makeVoid = api.getPaths().getPathItem(ledger.href() + "/{id}/void").getPOST();
        name(
                makeVoid,
                "void" + one,
                "Void · 作废",
                "Nothing is deleted: a voided record stays readable but no longer counts. " + writers);
    }

    private static void name(Operation operation, String id, String summary, String description) {
        operation.operationId(id).summary(summary).description(description);
    }

    private static void created(Operation operation) {
        var ok = operation.getResponses().getAPIResponse("200");
        operation
                .getResponses()
                .addAPIResponse(
                        "201",
                        OASFactory.createAPIResponse()
                                .description("Recorded and committed; Location and ETag name it")
                                .content(ok.getContent()));
        if (operation.getOperationId().startsWith("create")) {
            operation.getResponses().removeAPIResponse("200");
        }
    }

    private static List<Parameter> parameters(Ledger<?, ?> ledger) {
        var result = new ArrayList<Parameter>();
        result.add(query(
                "limit",
                integer(),
                "records of a page, 1 to " + ListQuery.MOST + "; default " + ListQuery.DEFAULT_LIMIT));
        result.add(query("cursor", text(), "nextCursor of the page before"));
        result.add(query("sort", words(sorts(ledger)), "order; - for descending"));
        result.add(query("include", words(List.of("total")), "count the records of all pages as well"));
        result.add(query("fields", text(), "only these properties, comma-separated"));
        result.add(query("siteCode", text(), "安置点代码 at this site; may be repeated"));
        result.add(query("regionCode", text(), "区划代码 in regions whose code begins so"));
        result.add(query(
                "from",
                date(),
                ledger.spansTime() ? "valid on or after this day" : ledger.dateField() + " on or after this day"));
        result.add(query("to", date(), ledger.dateField() + " on or before this day"));
        result.add(query("status", words(EnumWords.of(RecordStatus.class)), "ACTIVE or VOIDED; default both"));
        ListQuery.filters(ledger).forEach(f -> result.add(query(f.name(), schema(f), meaning(f))));
        return result;
    }

    private static String meaning(FieldShape field) {
        String values = field.type().isEnum() ? "; " + TermsOpenApi.meanings(field.type()) : "";
        return field.label() + "; may be repeated" + values;
    }

    private static List<String> sorts(Ledger<?, ?> ledger) {
        return Sort.names(ledger).stream()
                .flatMap(name -> Arrays.asList(name, "-" + name).stream())
                .toList();
    }

    private static Parameter query(String name, Schema schema, String description) {
        return OASFactory.createParameter()
                .name(name)
                .in(In.QUERY)
                .schema(schema)
                .description(description);
    }

    private static Schema schema(FieldShape field) {
        if (field.type().isEnum()) {
            return words(EnumWords.of(field.type()));
        } else if (field.type() == UUID.class) {
            return text().format("uuid");
        } else if (field.type() == Boolean.class) {
            return typed(SchemaType.BOOLEAN);
        }
        return field.type() == Integer.class ? integer() : text();
    }

    private static Schema words(List<String> words) {
        return text().enumeration(new ArrayList<Object>(words));
    }

    private static Schema date() {
        return text().format("date");
    }

    private static Schema text() {
        return typed(SchemaType.STRING);
    }

    private static Schema integer() {
        return typed(SchemaType.INTEGER);
    }

    private static Schema typed(SchemaType type) {
        return OASFactory.createSchema().addType(type);
    }

    private static void nameWorkstream(OpenAPI api, Ledgers ledgers) {
        ledgers.all().stream().findFirst().ifPresent(ledger -> {
            for (var path : new ArrayList<>(api.getPaths().getPathItems().entrySet())) {
                if (path.getKey().contains("{workstream}")) {
                    api.getPaths().removePathItem(path.getKey());
                    api.getPaths()
                            .addPathItem(
                                    path.getKey().replace("{workstream}", ledger.workstream()),
                                    withoutWorkstream(path.getValue()));
                }
            }
        });
    }

    private static PathItem withoutWorkstream(PathItem item) {
        item.getOperations().values().stream()
                .filter(o -> o.getParameters() != null)
                .forEach(o -> o.setParameters(o.getParameters().stream()
                        .filter(p -> !"workstream".equals(p.getName()))
                        .toList()));
        return item;
    }

    /** Of every operation that does not say otherwise: clients that are made of the description send their token by it. */
    private static void askForToken(OpenAPI api, String scheme) {
        api.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .filter(operation -> operation.getSecurity() == null
                        || operation.getSecurity().isEmpty())
                .forEach(operation -> operation.addSecurityRequirement(
                        OASFactory.createSecurityRequirement().addScheme(scheme)));
    }

    private static void addProblems(Operation operation) {
        var problem = OASFactory.createContent()
                .addMediaType(
                        PROBLEM,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/Problem")));
        boolean writes = operation.getRequestBody() != null;
        var answers = operation.getResponses();
        answer(
                answers,
                "400",
                "Not understood: malformed JSON, unknown field or parameter, wrong type · 无法识别",
                problem);
        answer(answers, "401", "No valid token · 未登录", problem);
        answer(answers, "403", "The roles do not allow it · 没有权限", problem);
        answer(answers, "404", "No such record in the scope of the token · 未找到", problem);
        if (writes) {
            answer(answers, "409", "Not possible now: duplicate, voided, append-only · 与现状冲突", problem);
            answer(answers, "412", "The record has changed since · 版本已变", problem);
            answer(answers, "415", "Not a media type of this operation · 内容类型不支持", problem);
            answer(answers, "422", "Rules are broken; violations name fields and rules · 不符合规则", problem);
            answer(answers, "428", "A change needs If-Match · 缺少 If-Match", problem);
        }
    }

    private static void answer(APIResponses answers, String status, String description, Content content) {
        answers.addAPIResponse(
                status, OASFactory.createAPIResponse().description(description).content(content));
    }

    /** A word of a path as part of a name: leader-visits as LeaderVisits. */
    public static String pascal(String kebab) {
        return Arrays.stream(kebab.split("-"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }
}
