package cn.anju.industry.channel.sales;

import cn.anju.industry.channel.SalesChannel.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was sold through a channel; in yuan. */
@Schema(description = "渠道销售情况 What was sold through a channel")
public record ChannelSales(
        UUID channelId,

        @Schema(examples = "SUPPLY_CONTRACT") Kind kind,

        @Schema(description = "absent where it has none", examples = "江背消费帮扶馆")
        String name,

        @Schema(description = "who runs it, or the enterprise", examples = "赣南农产品公司")
        String operator,

        @Schema(description = "family that sells in its own shop")
        UUID householdId,

        @Schema(examples = "360732-S01") String siteCode,

        @Schema(description = "region of the site", examples = "360732101000")
        String regionCode,

        LocalDate from,
        LocalDate to,

        @Schema(description = "deliveries in the time that was asked for", examples = "12")
        long deliveries,

        @Schema(description = "what they brought", examples = "48000.00")
        BigDecimal sales,

        @Schema(description = "the last delivery of that time; absent if there is none")
        LocalDate lastOn,

        @Schema(description = "of a supply contract: its value", examples = "120000.00")
        BigDecimal contracted,

        @Schema(
                description =
                        "of a supply contract: delivered from its beginning until the end of the time that was asked for",
                examples = "90000.00")
        BigDecimal delivered,

        @Schema(
                description = "of a supply contract: delivered of contracted, above 1 if it was more",
                examples = "0.75")
        BigDecimal fulfilled) {}
