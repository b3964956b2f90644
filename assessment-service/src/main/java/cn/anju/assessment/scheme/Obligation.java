package cn.anju.assessment.scheme;

/** How strongly the plan asks for something; only what it demands (MUST) is scored. */
public enum Obligation {
    MUST,
    SHOULD,
    ENCOURAGED
}
