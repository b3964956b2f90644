package cn.anju.kit.testing.contract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What the contract cannot read off a ledger's declaration, since it is a rule of its own: values that a valid body needs.
 * There should be few; each says why where it is declared.
 */
public final class Peculiarities {
    private final Set<String> needed = new HashSet<>();
    private final Set<String> lasting = new HashSet<>();
    private final Map<String, Consumer<String>> prepared = new HashMap<>();
    private final Map<String, Map<String, Object>> always = new HashMap<>();
    private final Map<String, Map<String, Object>> scattered = new HashMap<>();
    private final Map<String, Map<String, Object>> elsewhere = new HashMap<>();

    /** A field without which no body of a ledger is valid, though it is not declared as required. */
    public Peculiarities needed(String ledger, String field) {
        needed.add(ledger + " " + field);
        return this;
    }

    /** A ledger whose records leave others behind that point to the same as they do, even when they are voided. */
    public Peculiarities leavingTraces(String ledger) {
        lasting.add(ledger);
        return this;
    }

    /** A reference that points to another record of this service in each body, made ready for it. */
    public Peculiarities pointingToOwn(String ledger, String field, Consumer<String> preparation) {
        prepared.put(ledger + " " + field, preparation);
        return this;
    }

    /** A value for a field of a ledger. */
    public Peculiarities in(String ledger, String field, Object value) {
        return put(always, ledger, field, value);
    }

    /** A value for a field of a ledger, in records that are not at a site. */
    public Peculiarities inScattered(String ledger, String field, Object value) {
        return put(scattered, ledger, field, value);
    }

    /** A value that this service reads off records of another one. */
    public Peculiarities inOther(String recordType, String field, Object value) {
        return put(elsewhere, recordType, field, value);
    }

    boolean isNeeded(String ledger, String field) {
        return needed.contains(ledger + " " + field);
    }

    boolean leavesTraces(String ledger) {
        return lasting.contains(ledger);
    }

    /** How the record that a field of a ledger points to is made ready, if it must be another one in each body. */
    Optional<Consumer<String>> preparation(String ledger, String field) {
        return Optional.ofNullable(prepared.get(ledger + " " + field));
    }

    Map<String, Object> of(String ledger, boolean atSite) {
        var values = new HashMap<>(always.getOrDefault(ledger, Map.of()));
        if (!atSite) {
            values.putAll(scattered.getOrDefault(ledger, Map.of()));
        }
        return values;
    }

    Map<String, Object> ofOther(String recordType) {
        return elsewhere.getOrDefault(recordType, Map.of());
    }

    private Peculiarities put(Map<String, Map<String, Object>> of, String name, String field, Object value) {
        of.computeIfAbsent(name, n -> new HashMap<>()).put(field, value);
        return this;
    }
}
