package cn.anju.assessment.quarter.verification;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a published edition is still what was signed, and by what that is known 通报校验. */
@Schema(name = "PublicationVerification")
public record Verification(
        @Schema(examples = "2022-Q1") String period,
        @Schema(examples = "360732") String county,
        @Schema(examples = "1") int edition,

        @Schema(description = "whether everything below agrees")
        boolean intact,

        @Schema(description = "digest that was stored with the document")
        String sha256,

        @Schema(description = "SHA-256 of the document as it is now, byte by byte as …/document answers it")
        String computed,

        @Schema(description = "digest that was told on the topic when it was published")
        String announced,

        @Schema(description = "the edition names the digest of the one before")
        boolean chained,

        @Schema(description = "the scores follow from the figures in the document")
        boolean scores,

        @Schema(description = "the facts that are kept are those that it was made of")
        boolean facts) {}
