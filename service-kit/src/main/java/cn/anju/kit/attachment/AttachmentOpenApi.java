package cn.anju.kit.attachment;

import cn.anju.kit.ledger.EnumWords;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.ledger.Ledgers;
import io.quarkus.arc.Arc;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;

/** Describes the attachments of each ledger. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class AttachmentOpenApi implements OASFilter {
    @Override
    public void filterOpenAPI(OpenAPI api) {
        for (Ledger<?, ?> ledger : Arc.container().instance(Ledgers.class).get().all()) {
            describe(ledger, api);
        }
    }

    private static void describe(Ledger<?, ?> ledger, OpenAPI api) {
        String one = pascal(ledger.record());
        String base = ledger.href() + "/{id}/attachments";
        var paths = api.getPaths();
        var all = paths.getPathItem(base);
        var single = paths.getPathItem(base + "/{attachmentId}");
        var content = paths.getPathItem(base + "/{attachmentId}/content");
        var voiding = paths.getPathItem(base + "/{attachmentId}/void");
        name(
                all.getGET(),
                "list" + one + "Attachments",
                "Attachments · 附件列表",
                "In the order of attaching, voided ones too.");
        name(single.getGET(), "get" + one + "Attachment", "Read an attachment · 查看附件", "Who attached what and when.");
        name(
                content.getGET(),
                "get" + one + "AttachmentContent",
                "The file · 下载附件",
                "The file itself; parts by Range. The ETag is its SHA-256. Leaves an entry in the access log.");
        content.getGET()
                .getResponses()
                .addAPIResponse(
                        "200",
                        OASFactory.createAPIResponse()
                                .description("The file · 文件")
                                .content(files()));
        if (ledger.isDerived()) {
            all.setPOST(null);
            paths.removePathItem(base + "/{attachmentId}/void");
            return;
        }
        name(
                all.getPOST(),
                "attachTo" + one,
                "Attach · 上传附件",
                "The body is the file. Its type is told by its content and must be the one declared, unless that is"
                        + " application/octet-stream. The same content again gives the attachment that is there (200).");
        attach(all.getPOST());
        name(
                voiding.getPOST(),
                "void" + one + "Attachment",
                "Void an attachment · 作废附件",
                "Nothing is deleted: it stays readable but no longer counts.");
    }

    private static void attach(Operation operation) {
        operation.getRequestBody().setContent(files());
        operation.getRequestBody().setRequired(true);
        operation.addParameter(query("title", "what it shows or says; up to 100 characters", "2号楼消防通道")
                .required(true));
        var kind = query("kind", "what kind of file it is", AttachmentKind.PHOTO.name())
                .required(true);
        kind.getSchema().setEnumeration(new ArrayList<>(EnumWords.of(AttachmentKind.class)));
        operation.addParameter(kind);
        operation.addParameter(query("fileName", "name for saving it; the title if not given", "fire-exit.jpg"));
        var answers = operation.getResponses();
        answers.addAPIResponse(
                "201",
                OASFactory.createAPIResponse()
                        .description("Attached and committed; Location and ETag name it")
                        .content(answers.getAPIResponse("200").getContent()));
        answers.addAPIResponse("413", OASFactory.createAPIResponse().description("The file is too large · 文件过大"));
    }

    private static Parameter query(String name, String description, String example) {
        return OASFactory.createParameter()
                .name(name)
                .in(In.QUERY)
                .description(description)
                .schema(OASFactory.createSchema().addType(SchemaType.STRING))
                .example(example);
    }

    private static Content files() {
        var content = OASFactory.createContent();
        Arrays.stream(FileType.values())
                .forEach(type -> content.addMediaType(
                        type.mediaType(), OASFactory.createMediaType().schema(binary())));
        return content;
    }

    private static Schema binary() {
        return OASFactory.createSchema().addType(SchemaType.STRING).format("binary");
    }

    private static void name(Operation operation, String id, String summary, String description) {
        operation.operationId(id).summary(summary).description(description);
    }

    private static String pascal(String kebab) {
        return Arrays.stream(kebab.split("-"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }
}
