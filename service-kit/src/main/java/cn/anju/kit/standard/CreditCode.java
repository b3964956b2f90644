package cn.anju.kit.standard;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The text is a unified social credit code 统一社会信用代码 (GB 32100) with the right check character. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
@Constraint(validatedBy = CreditCode.Check.class)
public @interface CreditCode {
    String message() default "credit-code";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The rule itself. */
    class Check implements ConstraintValidator<CreditCode, String> {
        private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
        private static final int MODULUS = 31;

        @Override
        public boolean isValid(String code, ConstraintValidatorContext context) {
            return code == null || isValid(code);
        }

        static boolean isValid(String code) {
            if (code.length() != WEIGHTS.length + 1 || !code.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)) {
                return false;
            }
            int sum = 0;
            for (int i = 0; i < WEIGHTS.length; i++) {
                sum += WEIGHTS[i] * ALPHABET.indexOf(code.charAt(i));
            }
            return ALPHABET.indexOf(code.charAt(WEIGHTS.length)) == (MODULUS - sum % MODULUS) % MODULUS;
        }
    }
}
