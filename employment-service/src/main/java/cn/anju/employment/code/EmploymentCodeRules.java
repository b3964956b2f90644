package cn.anju.employment.code;

import cn.anju.kit.ledger.FieldsShape;
import cn.anju.kit.ledger.LedgerRules;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** A code is valid for as long as the county has configured, unless it is said otherwise. */
@ApplicationScoped
class EmploymentCodeRules implements LedgerRules<EmploymentCode> {
    private static final FieldsShape<EmploymentCode> SHAPE = new FieldsShape<>(EmploymentCode.class);

    private final CodeSettings settings;

    EmploymentCodeRules(CodeSettings settings) {
        this.settings = settings;
    }

    @Override
    public Class<EmploymentCode> fieldsType() {
        return EmploymentCode.class;
    }

    @Override
    public EmploymentCode complete(EmploymentCode fields) {
        return fields.expiresOn() != null
                ? fields
                : SHAPE.with(
                        fields,
                        Map.of(
                                "expiresOn",
                                fields.issuedOn()
                                        .plusMonths(settings.validMonths())
                                        .minusDays(1)));
    }

    @Override
    public boolean judgeEachByItself() {
        return true;
    }
}
