package cn.anju.site.maintenance;

import cn.anju.kit.term.Term;

/** What can be done with a maintenance order. */
@Term(value = "维修工单办理步骤", clause = "17; R22")
enum MaintenanceStep {
    @Term("派单")
    ASSIGN,

    @Term("完工")
    COMPLETE,

    @Term("验收")
    ACCEPT,

    @Term("退回")
    SEND_BACK
}
