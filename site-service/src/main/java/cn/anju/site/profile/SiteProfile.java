package cn.anju.site.profile;

import cn.anju.site.profile.section.Activities;
import cn.anju.site.profile.section.Facilities;
import cn.anju.site.profile.section.Hazards;
import cn.anju.site.profile.section.Housing;
import cn.anju.site.profile.section.Inspections;
import cn.anju.site.profile.section.Leading;
import cn.anju.site.profile.section.Maintenance;
import cn.anju.site.profile.section.MonthlyDuties;
import cn.anju.site.profile.section.Numbers;
import cn.anju.site.profile.section.Requests;
import cn.anju.site.profile.section.Staffing;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The file of a site 安置点档案: everything that an officer wants to know before a visit. */
@Schema(description = "安置点档案 Everything that an officer wants to know of a site before a visit")
public record SiteProfile(
        @Schema(examples = "360732-S01") String code,
        @Schema(examples = "江背圩镇") String name,

        @Schema(description = "the day on which all of it is so", examples = "2022-03-20")
        LocalDate on,

        Numbers numbers,
        Leading leading,
        Staffing staffing,
        Hazards hazards,
        Requests requests,
        Facilities facilities,
        Maintenance maintenance,
        Inspections inspections,
        Activities activities,
        Housing housing,
        MonthlyDuties due) {}
