package cn.anju.kit.webhook;

import cn.anju.kit.ledger.LedgerFields;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** Who wants to be told of what. */
@Schema(description = "Webhook 订阅 Subscription of a system to what ledgers record")
public record WebhookRequest(
        @NotBlank
        @Size(max = 2000)
        @Schema(
                title = "接收地址",
                description = "where events are posted to; https, no private address",
                examples = "https://receiver.example.cn/anju")
        String url,

        @UniqueElements
        @Schema(
                title = "台账",
                description = "ledgers by the last part of their path; none for all of this service",
                examples = "[\"leader-visits\", \"hazards\"]")
        List<@NotNull String> ledgers,

        @UniqueElements
        @Size(max = 100)
        @Schema(
                title = "区划代码",
                description = "only records in regions whose code begins with one of these or at one of siteCodes;"
                        + " without either, the whole scope of the token",
                examples = "[\"360732101\"]")
        List<@NotNull @Pattern(regexp = "\\d{2,12}") String> regionCodes,

        @UniqueElements
        @Size(max = 100)
        @Schema(
                title = "安置点代码",
                description = "only records at one of these sites or in one of regionCodes",
                examples = "[\"360732-S01\"]")
        List<@NotNull String> siteCodes,

        @Size(max = 500) @Schema(title = "说明", description = "what it is for", examples = "县大数据中心同步")
        String description)
        implements LedgerFields {

    public WebhookRequest {
        ledgers = ledgers == null ? List.of() : ledgers;
        regionCodes = regionCodes == null ? List.of() : regionCodes;
        siteCodes = siteCodes == null ? List.of() : siteCodes;
    }
}
