package cn.anju.kit.reference;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The field holds ids of records of another type, such as {@code monitoring.household}. Ids of the own service must
 * exist; those of another service may arrive before what they point to and are reported as unresolved until then.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface RefersTo {
    String value();
}
