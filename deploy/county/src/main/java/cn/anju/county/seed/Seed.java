package cn.anju.county.seed;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Where every choice and every id of the demonstration county comes from: equal seeds give equal counties. */
public record Seed(long value) {

    /** The seed of the county that {@code deploy/up} loads. */
    public static final long DEMONSTRATION = 20_220_313;

    /** The id of a record, always the same for one ledger and key. */
    public UUID id(String ledger, String key) {
        return UUID.nameUUIDFromBytes((value + "/" + ledger + "/" + key).getBytes(StandardCharsets.UTF_8));
    }

    /** A sequence of choices of its own for one purpose at one place, so that other ledgers do not shift it. */
    public Chance chance(String purpose, String place) {
        var name = UUID.nameUUIDFromBytes((value + "|" + purpose + "|" + place).getBytes(StandardCharsets.UTF_8));
        return new Chance(name.getMostSignificantBits() ^ name.getLeastSignificantBits());
    }
}
