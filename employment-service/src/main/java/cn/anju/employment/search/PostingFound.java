package cn.anju.employment.search;

import cn.anju.employment.employment.Employment.Channel;
import cn.anju.employment.labourer.DistanceClass;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A job as a clerk looks for one. */
@Schema(description = "岗位 Job that was found")
public record PostingFound(
        UUID id,

        @Schema(description = "sites that it was published to", examples = "[\"360732-S01\"]")
        List<String> siteCodes,

        @Schema(examples = "县工业园电子厂") String employer,
        @Schema(examples = "装配工") String title,
        @Schema(examples = "县经济开发区") String workplace,
        Channel channel,
        DistanceClass distance,
        @Schema(examples = "[\"电工\"]") List<String> skills,

        @Schema(description = "yuan a month, at least", examples = "4500.00")
        BigDecimal monthlyPay,

        @Schema(description = "yuan a month, at most", examples = "6000.00")
        BigDecimal highestPay,

        @Schema(examples = "2022-03-02") LocalDate publishedOn,

        @Schema(description = "last day for applying; absent where there is none", examples = "2022-04-02")
        LocalDate closesOn,

        @Schema(description = "people wanted", examples = "20")
        int openings,

        @Schema(description = "openings that nobody was hired for yet", examples = "3")
        int openingsLeft) {}
