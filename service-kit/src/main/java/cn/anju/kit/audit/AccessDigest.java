package cn.anju.kit.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;

/**
 * The hash of an entry: SHA-256 over the hash of the entry before and every value in the order of {@link AccessEntry}, each
 * in UTF-8 after its length in bytes (four bytes, big-endian; -1 for none), a list after the number of its items, the
 * instant as microseconds since 1970. Auditors can compute it themselves from the answer of the access log.
 */
final class AccessDigest {
    private AccessDigest() {}

    static String of(AccessEntry entry) {
        var canonical = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(canonical)) {
            out.write(HexFormat.of().parseHex(entry.previousHash()));
            text(out, Long.toString(entry.seq()));
            text(out, Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, entry.at())));
            text(out, entry.actor());
            list(out, entry.roles());
            text(out, entry.client());
            text(out, entry.action());
            text(out, entry.recordType());
            list(out, entry.recordIds());
            text(out, entry.filter());
            text(out, entry.records() == null ? null : entry.records().toString());
            list(out, entry.fields());
            text(out, entry.purpose());
            text(out, entry.siteCode());
            text(out, entry.regionCode());
            text(out, entry.requestId());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(sha256(canonical.toByteArray()));
    }

    private static void text(DataOutputStream out, String value) throws IOException {
        if (value == null) {
            out.writeInt(-1);
            return;
        }
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static void list(DataOutputStream out, List<?> values) throws IOException {
        out.writeInt(values.size());
        for (Object value : values) {
            text(out, value == null ? null : value.toString());
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 must exist", e);
        }
    }
}
