package cn.anju.site.gap;

import cn.anju.kit.Bilingual;
import cn.anju.kit.term.Term;
import cn.anju.site.facility.Facility.FacilityClass;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A class of facilities 设施缺口 that a site should have and has not, or not in order (clause 17, R22). */
@Schema(description = "设施缺口 Class of facilities that a site should have and has not, or not in order (clause 17, R22)")
public record FacilityGap(
        @Schema(examples = "360732-S01") String siteCode,
        @Schema(examples = "江背圩镇") String siteName,

        @Schema(description = "region of the site", examples = "360732101000")
        String regionCode,

        FacilityClass facilityClass,

        @Schema(description = "the same in words") Bilingual className,

        Finding finding,

        @Schema(description = "how many facilities of the class are on record there", examples = "1")
        long recorded,

        @Schema(
                description = "first day on which one of them is not in order; absent where none is on record",
                examples = "2022-03-10")
        LocalDate since,

        @Schema(description = "last day for mending it in time", examples = "2022-12-31")
        LocalDate dueOn) {

    /** What is wrong: the worst that holds for a facility of the class. */
    @Term(value = "设施缺口类别", clause = "17; R22")
    @Schema(name = "FacilityFinding")
    public enum Finding {
        @Term("未登记")
        NOT_RECORDED,

        @Term("缺失")
        MISSING,

        @Term("损坏")
        DAMAGED
    }
}
