package cn.anju.kit.imports;

import cn.anju.kit.imports.format.FileFormat;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.Ledgers;
import cn.anju.kit.openapi.LedgerOpenApi;
import cn.anju.kit.table.Column;
import cn.anju.kit.table.Columns;
import io.quarkus.arc.Arc;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.function.Function;
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
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Describes the import of each ledger, and the files that jobs give back. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class ImportOpenApi implements OASFilter {
    private static final String DESCRIPTION = """
            A CSV (UTF-8 or GB18030), XLSX (first sheet) or NDJSON file of records becomes a job; its progress, what is wrong
            with which row, and the file with an error column are under `/jobs/{id}`. Headers are Chinese titles or property
            names, enums codes or labels, dates such as 2022-03-01, 2022/3/1 or 2022年3月1日; a reference is an id or the code
            of the record. Rows that fail do not stop the others. A row belongs to the record of its `id`, else to the one
            known by %s; sent again, the same file changes nothing, and a row that says something else corrects its record.
            Every row is a whole record: an empty cell is no value. With a column `version`, as exports have it, a record
            that was changed meanwhile is not overwritten. Written by: %s.""";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        for (Ledger<?, ?> ledger : Arc.container().instance(Ledgers.class).get().all()) {
            String path = ledger.href() + "/imports";
            PathItem item = api.getPaths().getPathItem(path);
            if (ledger.isDerived()) {
                api.getPaths().removePathItem(path);
            } else {
                describe(item.getPOST(), ledger);
            }
        }
        api.getPaths().getPathItems().forEach((path, item) -> {
            if (path.endsWith("/jobs/{id}/errors")) {
                var table = OASFactory.createMediaType().schema(text()).example("行号,列,值,代码,说明\r\n");
                item.getGET()
                        .getResponses()
                        .getAPIResponse("200")
                        .getContent()
                        .addMediaType(FileFormat.Names.CSV, table);
            } else if (path.endsWith("/jobs/{id}/result")) {
                describeResult(item.getGET());
            }
        });
    }

    private static void describe(Operation operation, Ledger<?, ?> ledger) {
        String key = ledger.key().isEmpty()
                ? "all that it says"
                : ledger.key().stream().map(f -> "`" + f.name() + "`").collect(Collectors.joining(" and "));
        String writers = ledger.writers().stream().map(role -> role.claim()).collect(Collectors.joining(", "));
        operation
                .operationId("import" + LedgerOpenApi.pascal(ledger.path()))
                .summary("Import a file · 导入文件")
                .description(DESCRIPTION.formatted(key, writers))
                .addParameter(flag("dryRun", "only find out what would become of it · 只检查，不写入"))
                .addParameter(flag("atomic", "write nothing if any row fails · 有一行出错就全部不写入"))
                .requestBody(OASFactory.createRequestBody().required(true).content(files(ledger)));
        var answers = operation.getResponses();
        APIResponse ok = answers.getAPIResponse("200");
        answers.removeAPIResponse("200");
        answers.addAPIResponse(
                "202",
                OASFactory.createAPIResponse()
                        .description("Taken in; Location names the job")
                        .content(ok.getContent()));
        answers.addAPIResponse("413", OASFactory.createAPIResponse().description("The file is too large · 文件过大"));
    }

    private static Content files(Ledger<?, ?> ledger) {
        List<Column> columns = Columns.of(ledger).fields();
        String csv = line(columns, Column::label) + line(columns, Column::example);
        String json = columns.stream()
                .filter(column -> !column.example().isEmpty() && !column.listed() && !column.structured())
                .map(column -> "\"" + column.name() + "\":" + json(column))
                .collect(Collectors.joining(",", "{", "}\n"));
        return OASFactory.createContent()
                .addMediaType(
                        FileFormat.Names.CSV,
                        OASFactory.createMediaType().schema(text()).example(csv))
                .addMediaType(
                        FileFormat.Names.XLSX, OASFactory.createMediaType().schema(text().format("binary")))
                .addMediaType(
                        FileFormat.Names.NDJSON,
                        OASFactory.createMediaType().schema(text()).example(json));
    }

    private static String json(Column column) {
        boolean bare = column.type() == Boolean.class || Number.class.isAssignableFrom(column.type());
        return bare ? column.example() : "\"" + column.example() + "\"";
    }

    private static String line(List<Column> columns, Function<Column, String> cell) {
        return columns.stream()
                .map(column -> cell.apply(column).replace("\"", "\"\""))
                .map(text -> text.contains(",") || text.contains("\"") ? "\"" + text + "\"" : text)
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    private static void describeResult(Operation operation) {
        var content = OASFactory.createContent();
        for (FileFormat format : FileFormat.values()) {
            content.addMediaType(
                    format.mediaType().toString(), OASFactory.createMediaType().schema(text().format("binary")));
        }
        operation.getResponses().getAPIResponse("200").content(content).description("The file");
    }

    private static Parameter flag(String name, String description) {
        return OASFactory.createParameter()
                .name(name)
                .in(In.QUERY)
                .schema(OASFactory.createSchema().addType(SchemaType.BOOLEAN).defaultValue(false))
                .description(description);
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }
}
