package cn.anju.kit.testing.contract;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** One thing that every ledger can do, told as facts that a ledger must prove. */
public interface ContractChapter {

    /** The facts that hold for this ledger; none where the chapter is not about its kind. */
    Stream<DynamicTest> facts(LedgerCase ledger);
}
