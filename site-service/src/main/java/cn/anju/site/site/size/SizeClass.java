package cn.anju.site.site.size;

import cn.anju.kit.term.Term;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How large a site is; what the plan asks of it depends on that. */
@Term(value = "安置点规模", clause = "2, 3, 9, 10, 19")
@Schema(name = "SiteSizeClass")
public enum SizeClass {
    @Term("800人及以上")
    LARGE,

    @Term("200人至799人")
    MEDIUM,

    @Term("不足200人")
    SMALL
}
