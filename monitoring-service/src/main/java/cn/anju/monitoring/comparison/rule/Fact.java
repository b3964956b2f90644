package cn.anju.monitoring.comparison.rule;

import cn.anju.kit.number.Rational;
import cn.anju.kit.rule.FieldType;
import cn.anju.kit.rule.FieldType.Kind;
import cn.anju.monitoring.household.Household.Relocation;
import cn.anju.monitoring.person.Person.LabourClass;
import cn.anju.monitoring.person.Sex;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A name by which a rule asks for what this service knows itself, beside the row of the bureau. */
enum Fact {
    AS_OF("asOf"),
    AGE("person.age"),
    BIRTH_DATE("person.birthDate"),
    SEX("person.sex"),
    LABOUR_CLASS("person.labourClass"),
    RELATION_TO_HEAD("person.relationToHead"),
    PARTY_MEMBER("person.partyMember"),
    IN_SCHOOL("person.inSchool"),
    RELOCATION("household.relocation"),
    MEMBERS("household.members"),
    SETTLED_ON("household.settledOn"),
    SCATTERED("household.scattered");

    private static final Map<String, Fact> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(Fact::text, Function.identity()));

    private final String text;

    Fact(String text) {
        this.text = text;
    }

    /** The name in rules. */
    String text() {
        return text;
    }

    static Fact of(String name) {
        return BY_NAME.get(name);
    }

    FieldType type() {
        return switch (this) {
            case AS_OF, BIRTH_DATE, SETTLED_ON -> FieldType.of(Kind.DATE);
            case AGE, MEMBERS -> FieldType.of(Kind.NUMBER);
            case PARTY_MEMBER, IN_SCHOOL, SCATTERED -> FieldType.of(Kind.FLAG);
            case RELATION_TO_HEAD -> FieldType.of(Kind.TEXT);
            case SEX -> words(Arrays.stream(Sex.values()).map(Sex::code));
            case LABOUR_CLASS -> words(Arrays.stream(LabourClass.values()).map(Enum::name));
            case RELOCATION -> words(Arrays.stream(Relocation.values()).map(Enum::name));
        };
    }

    private static FieldType words(Stream<String> words) {
        return new FieldType(Kind.WORD, words.collect(Collectors.toSet()));
    }

    /** The value for a member on a day; null where it is not known. */
    Object of(Member member, LocalDate asOf) {
        return switch (this) {
            case AS_OF -> asOf;
            case AGE -> Rational.of(Period.between(member.birthDate(), asOf).getYears());
            case BIRTH_DATE -> member.birthDate();
            case SEX -> member.sex();
            case LABOUR_CLASS -> member.labourClass();
            case RELATION_TO_HEAD -> member.relationToHead();
            case PARTY_MEMBER -> member.partyMember();
            case IN_SCHOOL -> member.inSchool();
            case RELOCATION -> member.relocation();
            case MEMBERS -> Rational.of(member.householdMembers());
            case SETTLED_ON -> member.settledOn();
            case SCATTERED -> member.scattered();
        };
    }
}
