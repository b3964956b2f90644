package cn.anju.site.site.name;

import cn.anju.kit.term.Term;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The site that is meant by a code, a name or an alias. */
@Schema(description = "安置点名称对应结果 The site that is meant by a code, a name or an alias")
public record SiteMatch(
        @Schema(description = "id of its record") UUID id,

        @Schema(examples = "360732-S07") String code,
        @Schema(examples = "高兴湖布") String name,

        @Schema(description = "division that it lies in", examples = "360732104000")
        String regionCode,

        @Schema(description = "what was given", examples = "ALIAS")
        By by) {

    /** What a site is called by. */
    @Term("安置点名称类别")
    @Schema(name = "SiteMatchBy")
    public enum By {
        @Term("代码")
        CODE,

        @Term("名称")
        NAME,

        @Term("别名")
        ALIAS
    }
}
