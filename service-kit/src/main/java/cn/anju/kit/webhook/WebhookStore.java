package cn.anju.kit.webhook;

import cn.anju.kit.journal.JournalPosition;
import cn.anju.kit.personal.Binding;
import cn.anju.kit.personal.KeyRing;
import cn.anju.kit.personal.Sealing;
import cn.anju.kit.security.Scope;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The subscriptions as they are stored; their secrets encrypted, and apart from the rest so that no answer shows them. */
@ApplicationScoped
public class WebhookStore {
    private static final Binding SECRET = new Binding("webhook/secret");

    private final Database database;
    private final Optional<Sealing> sealing;

    WebhookStore(Database database, WebhookSettings settings) {
        this.database = database;
        this.sealing = settings.keys().map(keys -> new Sealing(new KeyRing("anju.webhooks.keys", keys)));
    }

    /** Whether secrets can be kept here at all. */
    boolean isReady() {
        return sealing.isPresent();
    }

    /** @return whether it was added; not if its id is known already */
    boolean insert(Webhook webhook, SigningSecret secret, String fingerprint, JournalPosition start) {
        int inserted = database.update(
                """
                insert into webhook (id, version, ledgers, url, description, region_codes, site_codes,
                    created_at, created_by, changed_at, changed_by, fingerprint, secret)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing
                """,
                webhook.id(),
                webhook.version(),
                array(webhook.ledgers()),
                webhook.url().toString(),
                webhook.description(),
                array(webhook.scope().regionPrefixes()),
                array(webhook.scope().siteCodes()),
                webhook.createdAt(),
                webhook.createdBy(),
                webhook.changedAt(),
                webhook.changedBy(),
                fingerprint,
                seal(secret));
        if (inserted == 1) {
            database.update(
                    "insert into webhook_position (webhook_id, xid, seq) values (?, ?::xid8, ?)",
                    webhook.id(),
                    start.xid(),
                    start.seq());
        }
        return inserted == 1;
    }

    public Optional<Webhook> find(UUID id) {
        return database.queryOne("select * from webhook where id = ?", WebhookStore::read, id);
    }

    /** The same, and nobody else changes it before the transaction ends. */
    Optional<Webhook> lock(UUID id) {
        return database.queryOne("select * from webhook where id = ? for update", WebhookStore::read, id);
    }

    /** All that have not ended, oldest first. */
    List<Webhook> all() {
        return database.query(
                "select * from webhook where ended_at is null order by created_at, id", WebhookStore::read);
    }

    Optional<String> fingerprint(UUID id) {
        return database.queryOne("select fingerprint from webhook where id = ?", row -> row.getString(1), id);
    }

    void replace(UUID id, WebhookRequest request, WebhookChecks.Granted granted) {
        database.update(
                """
                update webhook set ledgers = ?, url = ?, description = ?, region_codes = ?, site_codes = ? where id = ?
                """,
                array(request.ledgers()),
                granted.url().toString(),
                request.description(),
                array(granted.scope().regionPrefixes()),
                array(granted.scope().siteCodes()),
                id);
    }

    void pause(UUID id, boolean paused) {
        database.update("update webhook set paused = ? where id = ?", paused, id);
    }

    /** Makes this the secret; the one before it signs as well until an instant. */
    void renewSecret(UUID id, SigningSecret secret, Instant previousUntil) {
        database.update(
                "update webhook set previous_secret = secret, previous_secret_until = ?, secret = ? where id = ?",
                previousUntil,
                seal(secret),
                id);
    }

    /** Ends it and forgets its secrets. */
    void end(UUID id, Instant at) {
        database.update("""
                update webhook set ended_at = ?, secret = null, previous_secret = null, previous_secret_until = null
                where id = ?
                """, at, id);
    }

    /** Makes what was changed the next version. */
    Webhook nextVersion(UUID id, Instant at, String by) {
        return database.queryOne(
                        "update webhook set version = version + 1, changed_at = ?, changed_by = ? where id = ? returning *",
                        WebhookStore::read,
                        at,
                        by,
                        id)
                .orElseThrow();
    }

    /** The secrets that sign at an instant, the present one first. */
    public List<SigningSecret> secrets(UUID id, Instant at) {
        return database.queryOne("""
                        select secret, case when previous_secret_until > ? then previous_secret end
                        from webhook where id = ?
                        """, this::secrets, at, id).orElse(List.of());
    }

    private List<SigningSecret> secrets(ResultSet row) throws SQLException {
        var secrets = new ArrayList<SigningSecret>();
        for (int column = 1; column <= 2; column++) {
            byte[] sealed = row.getBytes(column);
            if (sealed != null) {
                secrets.add(SigningSecret.parse(sealing.orElseThrow().open(sealed, SECRET)));
            }
        }
        return secrets;
    }

    private byte[] seal(SigningSecret secret) {
        return sealing.orElseThrow().seal(secret.reveal(), SECRET);
    }

    private static Webhook read(ResultSet row) throws SQLException {
        return new Webhook(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                texts(row, "ledgers"),
                URI.create(row.getString("url")),
                row.getString("description"),
                new Scope(texts(row, "region_codes"), texts(row, "site_codes")),
                row.getBoolean("paused"),
                Database.instant(row, "previous_secret_until"),
                Database.instant(row, "ended_at"),
                Database.instant(row, "created_at"),
                row.getString("created_by"),
                Database.instant(row, "changed_at"),
                row.getString("changed_by"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static String[] array(List<String> texts) {
        return texts.toArray(String[]::new);
    }
}
