package cn.anju.kit.attachment;

import cn.anju.kit.term.Term;

/** What a file shows or says about its record. */
@Term("附件类型")
public enum AttachmentKind {
    @Term("照片")
    PHOTO,

    @Term("承诺书")
    COMMITMENT,

    @Term("报告")
    REPORT,

    @Term("其他")
    OTHER
}
