package cn.anju.kit.duty;

import cn.anju.kit.Bilingual;
import cn.anju.kit.duty.Rhythm.EachPeriod;
import cn.anju.kit.duty.Rhythm.Once;
import cn.anju.kit.duty.Rhythm.OwnDeadline;
import cn.anju.kit.ledger.FieldShape;
import cn.anju.kit.ledger.FieldsShape;
import cn.anju.kit.ledger.Ledger;
import cn.anju.kit.period.Period.Kind;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;

/** Says in words what a ledger owes. */
final class CadenceWords {
    private final Cadence cadence;
    private final FieldsShape<?> shape;

    private CadenceWords(Cadence cadence, FieldsShape<?> shape) {
        this.cadence = cadence;
        this.shape = shape;
    }

    static Bilingual of(Cadence cadence, Ledger<?, ?> ledger) {
        return new CadenceWords(cadence, ledger.shape()).words();
    }

    private Bilingual words() {
        if (cadence.rhythm() instanceof OwnDeadline own) {
            return new Bilingual(
                    "逐条：" + label(own.settledField()) + "不晚于" + label(own.dueField()),
                    "each record: " + own.settledField() + " not after " + own.dueField());
        }
        var when = cadence.rhythm() instanceof Once once ? once(once) : each((EachPeriod) cadence.rhythm());
        var much = much();
        var only = cadence.only();
        var all = when.and("，" + much.zh(), ", " + much.en());
        return only == null
                ? all
                : all.and(
                        "（" + label(only.field()) + "为 " + only.value() + "）",
                        " with " + only.field() + " " + only.value());
    }

    private Bilingual much() {
        if (cadence.eachOf() == null) {
            return cadence.times() == 1
                    ? new Bilingual("每个安置点 1 条", "one record of each site")
                    : new Bilingual("每个安置点 " + cadence.times() + " 条", cadence.times() + " records of each site");
        }
        String target = shape.field(cadence.eachOf()).map(FieldShape::refersTo).orElse(null);
        return target == null
                ? new Bilingual(
                        "每个安置点各" + label(cadence.eachOf()) + "至少 1 条",
                        "one record of each site for every " + cadence.eachOf())
                : new Bilingual(
                        "每个" + label(cadence.eachOf()) + "至少 1 条",
                        "one record for every " + target.substring(target.indexOf('.') + 1) + " of the place");
    }

    private static Bilingual once(Once once) {
        return new Bilingual("一次性，" + once.by() + " 前", "once, by " + once.by());
    }

    private static Bilingual each(EachPeriod each) {
        boolean byEnd = each.month() == each.kind().months() - 1 && each.day() == Month.JANUARY.maxLength();
        return switch (each.kind()) {
            case MONTH -> month(each, byEnd);
            case QUARTER -> new Bilingual("每季度，季末前", "every quarter, by its end");
            case HALF -> new Bilingual("每半年，期末前", "every half-year, by its end");
            case YEAR -> byEnd ? new Bilingual("每年，年底前", "every year, by its end") : year(each);
        };
    }

    private static Bilingual month(EachPeriod each, boolean byEnd) {
        if (byEnd) {
            return new Bilingual("每月，月底前", "every month, by its end");
        }
        return each.month() < Kind.MONTH.months()
                ? new Bilingual("每月，当月 " + each.day() + " 日前", "every month, by its day " + each.day())
                : new Bilingual("每月，次月 " + each.day() + " 日前", "every month, by day " + each.day() + " of the next");
    }

    private static Bilingual year(EachPeriod each) {
        var month = Month.of(each.month() + 1);
        return new Bilingual(
                "每年，" + month.getValue() + " 月 " + each.day() + " 日前",
                "every year, by " + each.day() + " " + month.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    }

    private String label(String field) {
        return shape.field(field).map(FieldShape::label).orElse(field);
    }
}
