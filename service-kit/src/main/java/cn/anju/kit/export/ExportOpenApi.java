package cn.anju.kit.export;

import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.Ledgers;
import io.quarkus.arc.Arc;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Describes that the list of a ledger can be taken away as a file, and the template of its imports. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class ExportOpenApi implements OASFilter {
    @Override
    public void filterOpenAPI(OpenAPI api) {
        for (Ledger<?, ?> ledger : Arc.container().instance(Ledgers.class).get().all()) {
            describeList(api.getPaths().getPathItem(ledger.href()).getGET());
            String template = ledger.href() + "/imports/template.xlsx";
            if (ledger.isDerived()) {
                api.getPaths().removePathItem(template);
            } else {
                describeTemplate(api.getPaths().getPathItem(template).getGET(), ledger);
            }
        }
        api.getComponents().removeSchema("StreamingOutput");
    }

    private static APIResponse problem(String description) {
        var schema = OASFactory.createSchema().ref("#/components/schemas/Problem");
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType().schema(schema)));
    }

    private static void describeList(Operation list) {
        var ok = list.getResponses().getAPIResponse("200");
        ok.getContent()
                .addMediaType(
                        ExportForm.CSV_TYPE,
                        file(null).example("id,version,status,siteCode\r\n0192f1…,1,ACTIVE,360732-S01\r\n"))
                .addMediaType(ExportForm.XLSX_TYPE, file("binary"))
                .addMediaType(ExportForm.NDJSON_TYPE, file(null).example("{\"id\":\"0192f1…\",\"version\":1}\n"));
        ok.setDescription("A page as JSON. As CSV, XLSX or NDJSON every record that matches, unless a limit is given.");
        list.addParameter(OASFactory.createParameter()
                .name("headers")
                .in(In.QUERY)
                .schema(text().enumeration(List.of("zh")))
                .description("of CSV and XLSX: Chinese headers and labels · 中文表头和选项; without it, the words of JSON"));
        list.getResponses()
                .addAPIResponse("406", problem("None of the accepted media types · 无法提供所需格式"))
                .addAPIResponse("503", problem("Too many exports are under way · 导出过多，稍后再试"));
    }

    private static void describeTemplate(Operation template, Ledger<?, ?> ledger) {
        template.operationId("get" + pascal(ledger.path()) + "Template")
                .summary("Template for imports · 导入模板")
                .description("A workbook with Chinese headers, drop-downs, an example and the rules of each field.");
        var answer = template.getResponses().getAPIResponse("200");
        answer.description("The workbook")
                .content(OASFactory.createContent().addMediaType(ExportForm.XLSX_TYPE, file("binary")));
    }

    private static MediaType file(String format) {
        return OASFactory.createMediaType().schema(text().format(format));
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }

    private static String pascal(String kebab) {
        return Arrays.stream(kebab.split("-"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }
}
