package cn.anju.kit.ledger;

import java.util.Map;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.engine.jdbc.env.spi.JdbcEnvironment;

/** Columns are named like fields, with underscores; those that SQL reserves for itself get a longer name. */
public class ColumnNames extends PhysicalNamingStrategySnakeCaseImpl {
    private static final Map<String, String> RESERVED =
            Map.of("from", "from_date", "to", "to_date", "values", "conflicting_values");

    /** The column of a field. */
    public static String of(String field) {
        return new ColumnNames()
                .toPhysicalColumnName(Identifier.toIdentifier(field), null)
                .getText();
    }

    @Override
    public Identifier toPhysicalColumnName(Identifier name, JdbcEnvironment environment) {
        String longer = RESERVED.get(name.getText());
        return longer == null ? super.toPhysicalColumnName(name, environment) : Identifier.toIdentifier(longer);
    }
}
