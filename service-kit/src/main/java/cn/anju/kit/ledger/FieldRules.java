package cn.anju.kit.ledger;

import cn.anju.kit.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.List;

/** The rules on single fields that a ledger states with constraint annotations, for those who explain them beforehand. */
@ApplicationScoped
public class FieldRules {
    private final Validator validator;

    FieldRules(Validator validator) {
        this.validator = validator;
    }

    /** What breaking each rule of the field would be called. */
    public List<Violation> of(FieldShape field) {
        var property = validator
                .getConstraintsForClass(field.component().getDeclaringRecord())
                .getConstraintsForProperty(field.name());
        if (property == null) {
            return List.of();
        }
        return property.getConstraintDescriptors().stream()
                .map(constraint -> Constraints.rule(constraint, field))
                .toList();
    }
}
