package cn.anju.assessment.bulletin;

import static cn.anju.kit.security.Role.Names.ANALYST;
import static cn.anju.kit.security.Role.Names.AUDITOR;
import static cn.anju.kit.security.Role.Names.BUREAU_OFFICER;
import static cn.anju.kit.security.Role.Names.COUNTY_ADMIN;
import static cn.anju.kit.security.Role.Names.SITE_MANAGER;
import static cn.anju.kit.security.Role.Names.SYSTEM;
import static cn.anju.kit.security.Role.Names.TOWNSHIP_OFFICER;

import cn.anju.assessment.quarter.QuarterRequest;
import cn.anju.assessment.quarter.publication.Publication;
import cn.anju.assessment.quarter.publication.Publications;
import cn.anju.kit.problem.ProblemException;
import cn.anju.kit.security.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The bulletin of a published quarter, as a page, a document of an office or a workbook. */
@Path("/api/v1/assessment/quarters/{period}/bulletin")
@Tag(name = "quarters")
class BulletinResource {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";
    private static final List<String> FORMATS = List.of("html", "docx", "xlsx");
    private static final List<String> LANGUAGES = List.of("zh", "en");
    private static final int MOST_EDITIONS = 9_999;

    private final QuarterRequest request;
    private final Publications publications;
    private final BulletinWriter writer;
    private final HtmlBulletin html;
    private final DocxBulletin docx;
    private final XlsxBulletin xlsx;
    private final Caller caller;

    BulletinResource(
            QuarterRequest request,
            Publications publications,
            BulletinWriter writer,
            HtmlBulletin html,
            DocxBulletin docx,
            XlsxBulletin xlsx,
            Caller caller) {
        this.request = request;
        this.publications = publications;
        this.writer = writer;
        this.html = html;
        this.docx = docx;
        this.xlsx = xlsx;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({COUNTY_ADMIN, ANALYST, BUREAU_OFFICER, TOWNSHIP_OFFICER, SITE_MANAGER, AUDITOR, SYSTEM})
    @Operation(
            operationId = "readQuarterBulletin",
            summary = "Bulletin of a published quarter · 季度通报",
            description =
                    "For all of the county to read: ranks with their movement, dimensions, the best and the worst with reasons,"
                            + " commendations, sites under watch, what appeals and revisions have changed. 404 while the quarter is"
                            + " not published.")
    @Parameter(name = "regionCode", in = ParameterIn.QUERY, description = QuarterRequest.MEANT, example = "360732")
    @Parameter(
            name = "format",
            in = ParameterIn.QUERY,
            description = "html (if not given), docx or xlsx",
            example = "docx")
    @Parameter(name = "lang", in = ParameterIn.QUERY, description = "zh (if not given) or en", example = "zh")
    @Parameter(name = "edition", in = ParameterIn.QUERY, description = "the latest if not given", example = "1")
    public Response bulletin(@PathParam("period") String period, @Context UriInfo uri) {
        var asked = request.read(period, uri.getQueryParameters(), caller.scope(), "format", "lang", "edition");
        var parameters = asked.parameters();
        String format = parameters.oneOf("format", FORMATS).orElse("html");
        var language = parameters.oneOf("lang", LANGUAGES).orElse("zh").equals("en") ? Language.EN : Language.ZH;
        int edition = parameters.number("edition", 1, MOST_EDITIONS, 1);
        parameters.check();
        var publication = parameters
                .text("edition")
                .map(given -> publications.find(asked.period(), asked.county(), edition))
                .orElseGet(() -> publications.latest(asked.period(), asked.county()))
                .orElseThrow(ProblemException::notFound);
        return switch (format) {
            case "docx" -> file(docx.of(writer.write(publication, language)), DOCX, publication, "docx");
            case "xlsx" -> file(xlsx.of(publication.content(), language), XLSX, publication, "xlsx");
            default ->
                answer(utf8(html.of(writer.write(publication, language))), HTML).build();
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Response.ResponseBuilder answer(byte[] content, String type) {
        StreamingOutput output = out -> out.write(content);
        return Response.ok(output, type).header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    }

    private static Response file(byte[] content, String type, Publication publication, String extension) {
        return answer(content, type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"bulletin-%s-%s-%d.%s\""
                                .formatted(
                                        publication.county(), publication.period(), publication.edition(), extension))
                .build();
    }
}
