package cn.anju.county.book;

import cn.anju.county.seed.Seed;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The county's records as they are entered, each after those it refers to. */
public final class RecordBook {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final Seed seed;
    private final List<LedgerRecord> records = new ArrayList<>();

    public RecordBook(Seed seed) {
        this.seed = seed;
    }

    /**
     * Starts a record.
     *
     * @param ledger workstream and ledger, such as {@code site/leader-visits}
     * @param key what the record is called within its ledger
     */
    public Draft draft(String ledger, String key) {
        return new Draft(this, ledger, seed.id(ledger, key));
    }

    void enter(String ledger, UUID id, Map<String, Object> fields) {
        int slash = ledger.indexOf('/');
        try {
            records.add(new LedgerRecord(
                    ledger.substring(0, slash), ledger.substring(slash + 1), id, JSON.writeValueAsString(fields)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public List<LedgerRecord> records() {
        return List.copyOf(records);
    }
}
