package cn.anju.kit.integrity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How grave a finding is: ERROR must never be, WARNING needs a look, NOTICE may well be right. */
@Schema(name = "FindingSeverity")
public enum Severity {
    ERROR,
    WARNING,
    NOTICE
}
