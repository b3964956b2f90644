package cn.anju.assessment.task;

import cn.anju.kit.term.Term;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What settles a task 完成依据. */
@Term(value = "完成依据", clause = "annex 1")
@Schema(name = "SettledBy")
public enum SettledBy {
    @Term(value = "台账记录", en = "Records of the services")
    EVIDENCE,

    @Term(value = "牵头单位报告", en = "An accepted report of the lead bureau")
    REPORT
}
