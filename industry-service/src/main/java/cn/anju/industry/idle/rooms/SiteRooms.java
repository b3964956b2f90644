package cn.anju.industry.idle.rooms;

import cn.anju.industry.idle.IdleAsset.Kind;
import cn.anju.industry.idle.IdleAsset.Reuse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is known of the ground-floor rooms of a site: how many were found idle, and how many of these are used again. */
@Schema(description = "闲置资产盘活情况 Ground-floor rooms of a site, idle and used again")
public record SiteRooms(
        @Schema(examples = "360732-S01") String siteCode,

        @Schema(description = "region of the site", examples = "360732101000")
        String regionCode,

        @Schema(description = "the last survey; absent where there was none", examples = "2022-03-18")
        LocalDate surveyedOn,

        @Schema(examples = "12") int found,

        @Schema(examples = "4") int reused,

        @Schema(examples = "8") int idle,

        @Schema(description = "by kind and owner") List<Rooms> rooms) {

    /** Rooms of a kind and an owner that a survey told of. */
    @Schema(name = "IdleRooms")
    public record Rooms(
            @Schema(description = "the survey that tells of them")
            UUID surveyId,

            @Schema(examples = "SHOP") Kind kind,

            @Schema(examples = "开发商") String owner,

            LocalDate surveyedOn,

            @Schema(examples = "6") int found,

            @Schema(examples = "2") int reused,

            @Schema(examples = "4") int idle,

            @Schema(description = "what they are used as; absent where all are idle", examples = "ELDERLY_CANTEEN")
            Reuse reuse,

            @Schema(description = "the same in the words of the survey", examples = "孝老食堂")
            String reusedAs,

            LocalDate reusedSince) {}
}
