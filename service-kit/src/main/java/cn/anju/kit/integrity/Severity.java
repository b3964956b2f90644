package cn.anju.kit.integrity;

/** How grave a finding is: ERROR must never be, WARNING needs a look, NOTICE may well be right. */
public enum Severity {
    ERROR,
    WARNING,
    NOTICE
}
