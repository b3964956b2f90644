package cn.anju.employment.search;

import cn.anju.employment.employment.Employment.Channel;
import cn.anju.employment.labourer.DistanceClass;
import cn.anju.employment.labourer.Labourer.LabourClass;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A labourer as a clerk looks for one. */
@Schema(description = "劳动力 Labourer that was found")
public record LabourerFound(
        UUID id,

        @Schema(description = "the person, in the monitoring service")
        UUID personId,

        @Schema(description = "household of the labourer") UUID householdId,

        @Schema(description = "site; of a scattered labourer, none", examples = "360732-S01")
        String siteCode,

        @Schema(description = "region of the labourer or of the site", examples = "360732101000")
        String regionCode,

        LabourClass labourClass,

        @Schema(examples = "[\"电工\"]") List<String> skills,

        Channel wishedChannel,

        @Schema(description = "yuan a month, at least", examples = "3500.00")
        BigDecimal wishedPay,

        DistanceClass furthest,
        @Schema(examples = "本县") String preferredWork,

        @Schema(description = "whether the labourer has work that counts", examples = "false")
        boolean employed,

        @Schema(
                description = "whether the labourer is of working age, able and willing, and has no work",
                examples = "true")
        boolean looking,

        @Schema(
                description = "first day in the register, or day after the last work that has ended",
                examples = "2022-03-01")
        LocalDate idleSince) {}
