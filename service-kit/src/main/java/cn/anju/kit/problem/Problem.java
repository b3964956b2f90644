package cn.anju.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What every failure answers: RFC 9457 {@code application/problem+json}, in the language of {@code Accept-Language}. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "RFC 9457 problem document; messages in Chinese or English by Accept-Language")
public record Problem(
        @Schema(examples = "urn:anju:problem:invalid-record")
        String type,

        @Schema(examples = "The record breaks rules") String title,
        @Schema(examples = "422") int status,

        @Schema(examples = "1 rule is broken: see violations")
        String detail,

        @Schema(examples = "/api/v1/site/leader-visits") String instance,

        @Schema(description = "stable code for programs", examples = "invalid-record")
        String code,

        List<Item> violations,

        @Schema(description = "quote it when asking for help")
        String traceId) {

    /** One rule that the input breaks. */
    @Schema(name = "Violation")
    public record Item(
            @Schema(description = "JSON pointer, ?parameter or #header", examples = "/visitedOn")
            String pointer,

            @Schema(examples = "date") String code,

            @Schema(examples = "visitedOn must be a calendar date such as 2022-03-01")
            String message) {}
}
