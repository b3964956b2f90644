package cn.anju.kit.audit;

import cn.anju.kit.term.Term;

/** What was done with data. */
@Term("访问方式")
public enum AccessAction {
    /** Personal data was shown, masked as it is in answers. */
    @Term("查看")
    READ,

    /** A list was taken out as a file. */
    @Term("导出")
    EXPORT,

    /** Personal data was shown unmasked. */
    @Term("查看明文")
    REVEAL,

    /** A file with records was brought in. */
    @Term("导入")
    IMPORT,

    /** A stored file was taken out. */
    @Term("下载")
    DOWNLOAD
}
