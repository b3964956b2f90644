package cn.anju.industry.channel.delivery;

import cn.anju.kit.ledger.FieldsShape;
import cn.anju.kit.ledger.LedgerRules;
import cn.anju.kit.problem.Checks;
import cn.anju.kit.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** A delivery goes through a channel that is open, and in a family's own shop it is that family who sells. */
@ApplicationScoped
class DeliveryRules implements LedgerRules<Delivery> {
    private static final FieldsShape<Delivery> SHAPE = new FieldsShape<>(Delivery.class);

    private final Database database;

    DeliveryRules(Database database) {
        this.database = database;
    }

    @Override
    public Class<Delivery> fieldsType() {
        return Delivery.class;
    }

    @Override
    public boolean judgeEachByItself() {
        return true;
    }

    @Override
    public Delivery complete(Delivery fields) {
        if (fields.householdId() != null) {
            return fields;
        }
        return database.queryOne(
                        "select household_id from sales_channel where id = ? and household_id is not null",
                        row -> row.getObject(1, UUID.class),
                        fields.channelId())
                .map(household -> SHAPE.with(fields, Map.of("householdId", household)))
                .orElse(fields);
    }

    @Override
    public void check(Proposal<Delivery> change, Checks checks) {
        var delivery = change.fields();
        boolean open = database.queryOne(
                        "select daterange(from_date, to_date) @> ?::date from sales_channel where id = ?",
                        row -> row.getBoolean(1),
                        delivery.deliveredOn(),
                        delivery.channelId())
                .orElse(false);
        checks.require(open, "deliveredOn", "channel-closed");
    }
}
