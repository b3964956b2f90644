package cn.anju.kit.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.SessionFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/** How the rows of each ledger stand in their tables. */
@ApplicationScoped
public class RowMappings {
    private final SessionFactory factory;
    private final Map<Class<?>, RowMapping> known = new ConcurrentHashMap<>();

    RowMappings(SessionFactory factory) {
        this.factory = factory;
    }

    public RowMapping of(Ledger<?, ?> ledger) {
        return known.computeIfAbsent(
                ledger.row(), row -> new RowMapping(factory.unwrap(SessionFactoryImplementor.class), row));
    }
}
