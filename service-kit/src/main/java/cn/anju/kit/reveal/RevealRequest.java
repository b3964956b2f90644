package cn.anju.kit.reveal;

import cn.anju.kit.ledger.LedgerFields;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which personal texts of a record are to be shown, and why. */
public record RevealRequest(
        @NotEmpty @Schema(title = "查看字段", description = "names of personal fields", examples = "[\"idNumber\"]")
        List<String> fields,

        @NotNull @Schema(title = "查看用途", description = "what they are needed for", examples = "HOME_VERIFICATION")
        RevealPurpose purpose,

        @Size(max = 200)
        @Schema(
                title = "用途说明",
                description = "more about it; required where the purpose is OTHER",
                examples = "核对3月医保比对名单")
        String note)
        implements LedgerFields {}
