package cn.anju.assessment.scheme.drafting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From when on a scheme is to be in force. */
@Schema(name = "PutSchemeInForce")
record PutInForceRequest(
        @Schema(
                required = true,
                description = "first quarter, later than that of any scheme in force",
                examples = "2023-Q1")
        String from) {}
