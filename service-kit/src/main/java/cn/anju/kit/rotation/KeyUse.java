package cn.anju.kit.rotation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much one key of personal data still opens. */
public record KeyUse(
        @Schema(description = "id of the key", examples = "k2")
        String key,

        @Schema(description = "whether it seals what is written now")
        boolean current,

        @Schema(description = "texts in records that it has sealed", examples = "25569")
        long texts,

        @Schema(description = "versions in the history whose texts it has sealed", examples = "9120")
        long versions) {}
