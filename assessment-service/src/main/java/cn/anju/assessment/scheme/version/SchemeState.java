package cn.anju.assessment.scheme.version;

import cn.anju.kit.term.Term;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a scheme has come. */
@Term(value = "考核办法状态", clause = "25")
@Schema(
        name = "SchemeState",
        description =
                "DRAFT 草案 can be changed · PREPARING 准备中 facts of its new metrics are being filled · IN_FORCE 生效 never"
                        + " changes any more")
public enum SchemeState {
    @Term("草案")
    DRAFT,

    @Term("准备中")
    PREPARING,

    @Term("生效")
    IN_FORCE
}
