package cn.anju.kit.term;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The field's own word for an enum, with its clause in the plan, or for one of its values. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD})
public @interface Term {
    /** The Chinese term. */
    String value();

    /** Clause and task of the plan that name it, such as {@code 20; R26}; on types. */
    String clause() default "";

    /** The English term where the words of the constant are not it. */
    String en() default "";
}
