package cn.anju.monitoring.household;

import cn.anju.kit.ledger.LedgerView;
import cn.anju.monitoring.household.change.HouseholdChange;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an operation on the register led to. */
@Schema(description = "办理结果 Change of the register and the households as they are now")
public record HouseholdChanged(
        @Schema(description = "record of the change, which stays readable under household-changes")
        LedgerView<HouseholdChange> change,

        @Schema(description = "household as it is now; its version is the ETag")
        LedgerView<Household> household,

        @Schema(description = "of a split the new household, of a merger the one that was taken in; else absent")
        LedgerView<Household> otherHousehold) {}
