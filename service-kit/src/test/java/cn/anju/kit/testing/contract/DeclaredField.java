package cn.anju.kit.testing.contract;

import cn.anju.kit.ledger.EnumWords;
import cn.anju.kit.ledger.FieldShape;
import cn.anju.kit.standard.CreditCode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A field with what its declaration says of acceptable values: type, constraints, example. */
public record DeclaredField(FieldShape shape, AnnotatedElement declaration) {
    static DeclaredField of(FieldShape shape) {
        try {
            return new DeclaredField(
                    shape, shape.component().getDeclaringRecord().getDeclaredField(shape.name()));
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    public String name() {
        return shape.name();
    }

    public Class<?> type() {
        return shape.type();
    }

    public <A extends Annotation> Optional<A> constraint(Class<A> type) {
        return Optional.ofNullable(declaration.getAnnotation(type));
    }

    public boolean isRequired() {
        return Stream.of(NotNull.class, NotBlank.class, NotEmpty.class).anyMatch(declaration::isAnnotationPresent);
    }

    /** Text that a clerk types as it comes. */
    boolean isProse() {
        return type() == String.class && !declaration.isAnnotationPresent(Pattern.class) && !isCode();
    }

    /** Text that names something by a standard or a register. */
    boolean isCode() {
        return declaration.isAnnotationPresent(CreditCode.class)
                || (type() == String.class && shape.name().matches("code|.*Code"));
    }

    /** The longest text or list that is accepted. */
    Optional<Integer> longest() {
        return constraint(Size.class).map(Size::max).filter(max -> max < Integer.MAX_VALUE);
    }

    boolean hasExample() {
        return example().isPresent();
    }

    private Optional<String> example() {
        return Stream.of(declaration, type())
                .map(where -> where.getAnnotation(Schema.class))
                .filter(schema -> schema != null && schema.examples().length > 0)
                .map(schema -> schema.examples()[0])
                .findFirst();
    }

    /** A value as JSON has it: the example, or else something that the type and its constraints admit. */
    Object value() {
        return example().map(this::read).orElseGet(() -> plain(type()));
    }

    private Object read(String example) {
        boolean isWritten = type() == BigDecimal.class
                || type() == Integer.class
                || type() == Boolean.class
                || Collection.class.isAssignableFrom(type())
                || Map.class.isAssignableFrom(type());
        return isWritten ? Json.read(example) : example;
    }

    private Object plain(Class<?> wanted) {
        if (wanted.isEnum()) {
            return EnumWords.of(wanted).get(0);
        } else if (wanted == LocalDate.class) {
            return "2022-03-01";
        } else if (wanted == UUID.class) {
            return UUID.randomUUID().toString();
        } else if (wanted == Boolean.class) {
            return true;
        } else if (wanted == Integer.class) {
            return constraint(Min.class)
                    .map(min -> (int) min.value())
                    .orElse(constraint(Max.class).map(max -> (int) max.value()).orElse(1));
        } else if (wanted == BigDecimal.class) {
            return new BigDecimal("1.00");
        } else if (wanted == String.class && declaration.isAnnotationPresent(Pattern.class)) {
            throw new IllegalStateException("A field with a pattern needs an example: " + shape.component());
        } else if (wanted == String.class) {
            return "例";
        } else if (Collection.class.isAssignableFrom(wanted)) {
            return List.of(plain(elementType()));
        }
        throw new IllegalStateException("A field of this type needs an example: " + shape.component());
    }

    private Class<?> elementType() {
        var type = (ParameterizedType) shape.component().getGenericType();
        return (Class<?>) type.getActualTypeArguments()[0];
    }
}
