package cn.anju.assessment.scheme.drafting;

import cn.anju.assessment.filling.Filling;
import cn.anju.assessment.scheme.version.SchemeState;
import cn.anju.assessment.scheme.version.SchemeVersion;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A scheme with its state. */
@Schema(name = "SchemeVersion")
record SchemeView(
        @Schema(examples = "2023") String id,
        @Schema(examples = "2023年度考核办法") String labelZh,
        String labelEn,
        @Schema(examples = "1") int version,
        SchemeState state,

        @Schema(description = "first quarter scored by it", examples = "2023-Q1")
        String from,

        @Schema(description = "last day in force; absent until a later scheme is", examples = "2022-12-31")
        LocalDate to,

        @Schema(description = "what can be done with it now", examples = "put-in-force")
        List<String> allowedTransitions,

        @Schema(description = "how far the facts of its new metrics are filled; absent where there are none")
        Filling filling,

        @Schema(description = "why it is a draft again: a rule has no value for a record that there is")
        String failure,

        Instant createdAt,
        String createdBy,
        Instant changedAt,
        String changedBy,

        @Schema(implementation = SchemeDocument.class, description = "absent in lists")
        JsonNode document) {

    static SchemeView of(SchemeVersion version, LocalDate to, Filling filling) {
        return new SchemeView(
                version.id(),
                version.document().path("labelZh").asText(),
                version.document().path("labelEn").asText(),
                version.version(),
                version.state(),
                version.from() == null ? null : version.from().toString(),
                to,
                version.state() == SchemeState.DRAFT ? List.of(SchemeDesk.PUT_IN_FORCE) : List.of(),
                filling,
                version.failure(),
                version.createdAt(),
                version.createdBy(),
                version.changedAt(),
                version.changedBy(),
                version.document());
    }

    SchemeView withoutDocument() {
        return new SchemeView(
                id,
                labelZh,
                labelEn,
                version,
                state,
                from,
                to,
                allowedTransitions,
                filling,
                failure,
                createdAt,
                createdBy,
                changedAt,
                changedBy,
                null);
    }
}
