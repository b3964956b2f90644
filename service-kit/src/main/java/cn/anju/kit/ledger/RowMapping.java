package cn.anju.kit.ledger;

import cn.anju.kit.sql.CopyRows;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.EmbeddableValuedModelPart;
import org.hibernate.metamodel.mapping.EntityIdentifierMapping;
import org.hibernate.metamodel.mapping.JdbcMapping;
import org.hibernate.metamodel.mapping.SelectableMapping;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.type.descriptor.java.JavaType;

/** How the rows of a ledger stand in their table, as Hibernate maps them. */
public final class RowMapping {
    private final SessionFactoryImplementor factory;
    private final EntityPersister persister;
    private final List<String> columns = new ArrayList<>();

    RowMapping(SessionFactoryImplementor factory, Class<?> row) {
        this.factory = factory;
        persister = factory.getMappingMetamodel().getEntityDescriptor(row);
        persister.getIdentifierMapping().forEachSelectable((i, column) -> columns.add(name(column)));
        persister.forEachAttributeMapping(
                attribute -> attribute.forEachSelectable((i, column) -> columns.add(name(column))));
    }

    public String table() {
        return persister.getMappedTableDetails().getTableName();
    }

    /** The column of a field of the ledger. */
    public String column(String field) {
        var fields = (EmbeddableValuedModelPart) persister.findAttributeMapping("fields");
        return name(
                fields.getEmbeddableTypeDescriptor().findAttributeMapping(field).getSelectable(0));
    }

    CopyRows copy() {
        return new CopyRows(table(), columns);
    }

    /** Adds a row as Hibernate would insert it. */
    void add(Object row, CopyRows rows) {
        EntityIdentifierMapping id = persister.getIdentifierMapping();
        id.breakDownJdbcValues(id.getIdentifier(row), (i, value, column) -> rows.value(stored(value, column)), null);
        for (int i = 0; i < persister.getAttributeMappings().size(); i++) {
            AttributeMapping attribute = persister.getAttributeMappings().get(i);
            attribute.breakDownJdbcValues(
                    attribute.getValue(row), (n, value, column) -> rows.value(stored(value, column)), null);
        }
        rows.endRow();
    }

    private Object stored(Object value, SelectableMapping column) {
        JdbcMapping mapping = column.getJdbcMapping();
        return value != null && mapping.getJdbcType().isJson() ? json(value, mapping.getMappedJavaType()) : value;
    }

    @SuppressWarnings("unchecked") // the mapping of a column is that of its values
    private <T> String json(Object value, JavaType<T> type) {
        return factory.getSessionFactoryOptions()
                .getJsonFormatMapper()
                .toString((T) value, type, factory.getWrapperOptions());
    }

    private static String name(SelectableMapping column) {
        return column.getSelectionExpression();
    }
}
