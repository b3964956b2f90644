package cn.anju.assessment.fivetype.checklist;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What tells whether a criterion is met. */
@Schema(name = "CriterionSettledBy")
public enum SettledBy {
    /** Records alone; an inspector can only object. */
    RECORDS,

    /** The finding of an inspector, since no ledger can tell. */
    FINDING,

    /** Records, or an inspector who found what is in no ledger. */
    EITHER
}
