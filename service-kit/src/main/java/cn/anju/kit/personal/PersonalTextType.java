package cn.anju.kit.personal;

import cn.anju.kit.ledger.Ledgers;
import io.quarkus.arc.Arc;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Properties;
import java.util.function.Function;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.usertype.DynamicParameterizedType;
import org.hibernate.usertype.UserType;

/**
 * Stores a kind of personal text encrypted, bound to the field of the ledger that it stands in. It is not bound to its row:
 * Hibernate tells a type where it is mapped, but not which row it reads or writes. In the journal, it is.
 *
 * @param <T> the kind
 */
@SuppressWarnings("removal") // what replaces DynamicParameterizedType comes with Hibernate 7.3
public abstract class PersonalTextType<T extends PersonalText> implements UserType<T>, DynamicParameterizedType {
    private final Class<T> kind;
    private final Function<String, T> reader;
    private String fieldsType;
    private String field;

    protected PersonalTextType(Class<T> kind, Function<String, T> reader) {
        this.kind = kind;
        this.reader = reader;
    }

    @Override
    public void setParameterValues(Properties parameters) {
        fieldsType = parameters.getProperty(ENTITY);
        field = parameters.getProperty(PROPERTY);
    }

    @Override
    public int getSqlType() {
        return Types.VARBINARY;
    }

    @Override
    public Class<T> returnedClass() {
        return kind;
    }

    @Override
    public T nullSafeGet(ResultSet row, int position, WrapperOptions options) throws SQLException {
        byte[] sealed = row.getBytes(position);
        return sealed == null ? null : reader.apply(bean(Sealing.class).open(sealed, binding()));
    }

    @Override
    public void nullSafeSet(PreparedStatement statement, T text, int position, WrapperOptions options)
            throws SQLException {
        statement.setBytes(position, text == null ? null : bean(Sealing.class).seal(text.reveal(), binding()));
    }

    @Override
    public T deepCopy(T text) {
        return text;
    }

    @Override
    public boolean isMutable() {
        return false;
    }

    private Binding binding() {
        return bean(Ledgers.class).all().stream()
                .filter(ledger -> ledger.shape().type().getName().equals(fieldsType))
                .map(ledger -> Binding.toField(ledger.type(), field))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No ledger has the fields " + fieldsType));
    }

    /** Hibernate makes types itself, before there are beans. */
    private static <B> B bean(Class<B> type) {
        return Arc.container().instance(type).get();
    }
}
