package cn.anju.kit.reference;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The field holds ids of records of another type, such as {@code monitoring.household}. Ids of the own service must
 * exist; those of another service may arrive before what they point to and are reported as unresolved until then. A
 * record that lies out of the scope of the writer counts as none of the own service, and once it is known it must not be
 * pointed to from another one either.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface RefersTo {
    String value();
}
