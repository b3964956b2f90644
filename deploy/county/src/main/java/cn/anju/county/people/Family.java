package cn.anju.county.people;

import cn.anju.county.seed.Chance;
import java.util.ArrayList;
import java.util.List;

/** Composes a household of a given size: its members' relations, ages and surnames, generations consistent. */
final class Family {

    /** A member before it gets dates and numbers; age in full years at the start of 2022. */
    record Member(Relation relation, Sex sex, int age, String surname) {}

    private enum Slot {
        SPOUSE,
        CHILD,
        SON,
        DAUGHTER_IN_LAW,
        GRANDCHILD,
        MOTHER,
        FATHER,
        BROTHER
    }

    private static final List<Slot> YOUNG = List.of(
            Slot.SPOUSE, Slot.CHILD, Slot.CHILD, Slot.MOTHER, Slot.FATHER, Slot.CHILD, Slot.BROTHER, Slot.CHILD);
    private static final List<Slot> YOUNG_WITH_GRANDMOTHER = List.of(
            Slot.SPOUSE, Slot.CHILD, Slot.MOTHER, Slot.CHILD, Slot.CHILD, Slot.FATHER, Slot.CHILD, Slot.BROTHER);
    private static final List<Slot> OLD = List.of(
            Slot.SPOUSE,
            Slot.SON,
            Slot.DAUGHTER_IN_LAW,
            Slot.GRANDCHILD,
            Slot.GRANDCHILD,
            Slot.MOTHER,
            Slot.CHILD,
            Slot.GRANDCHILD);
    private static final List<Slot> OLD_WITH_TWO_CHILDREN = List.of(
            Slot.SPOUSE,
            Slot.SON,
            Slot.CHILD,
            Slot.DAUGHTER_IN_LAW,
            Slot.GRANDCHILD,
            Slot.GRANDCHILD,
            Slot.MOTHER,
            Slot.GRANDCHILD);

    private final Chance chance;
    private final Names names;
    private final List<Member> members = new ArrayList<>();
    private String surname = "";
    private int sonsAge;

    private Family(Chance chance, Names names) {
        this.chance = chance;
        this.names = names;
    }

    /** Members of a household of 1 to 9 people, head first. */
    static List<Member> of(int size, Chance chance, Names names) {
        var family = new Family(chance, names);
        family.compose(size);
        return family.members;
    }

    private void compose(int size) {
        boolean old = size <= 2 ? chance.hits(0.8) : chance.hits(0.45);
        int age = old ? chance.between(50, size <= 2 ? 76 : 66) : chance.between(33, 49);
        sonsAge = chance.between(Math.max(23, age - 29), Math.max(24, age - 21));
        surname = names.surname();
        Sex sex = chance.hits(0.9) ? Sex.MALE : Sex.FEMALE;
        members.add(new Member(Relation.HEAD, sex, age, surname));
        for (Slot slot : slots(old).subList(0, size - 1)) {
            members.add(member(slot, members.get(0)));
        }
    }

    private List<Slot> slots(boolean old) {
        boolean usual = chance.hits(0.6);
        if (old) {
            return usual ? OLD : OLD_WITH_TWO_CHILDREN;
        }
        return usual ? YOUNG : YOUNG_WITH_GRANDMOTHER;
    }

    private Member member(Slot slot, Member head) {
        return switch (slot) {
            case SPOUSE -> spouse(head);
            case SON -> new Member(Relation.SON, Sex.MALE, sonsAge, surname);
            case CHILD -> child(head);
            case DAUGHTER_IN_LAW ->
                new Member(
                        Relation.DAUGHTER_IN_LAW,
                        Sex.FEMALE,
                        Math.max(21, sonsAge - chance.between(-1, 4)),
                        names.surname());
            case GRANDCHILD -> {
                int age = chance.between(0, Math.min(17, sonsAge - 21));
                yield chance.hits(0.53)
                        ? new Member(Relation.GRANDSON, Sex.MALE, age, surname)
                        : new Member(Relation.GRANDDAUGHTER, Sex.FEMALE, age, surname);
            }
            case MOTHER ->
                new Member(
                        Relation.MOTHER,
                        Sex.FEMALE,
                        Math.min(93, head.age() + chance.between(20, 28)),
                        names.surname());
            case FATHER ->
                new Member(
                        Relation.FATHER, Sex.MALE, Math.min(94, head.age() + chance.between(22, 30)), head.surname());
            case BROTHER ->
                new Member(
                        Relation.YOUNGER_BROTHER,
                        Sex.MALE,
                        Math.max(18, head.age() - chance.between(1, 9)),
                        head.surname());
        };
    }

    private Member spouse(Member head) {
        if (head.sex() == Sex.MALE) {
            return new Member(
                    Relation.WIFE, Sex.FEMALE, Math.max(23, head.age() - chance.between(-1, 5)), names.surname());
        }
        surname = names.surname();
        return new Member(Relation.HUSBAND, Sex.MALE, head.age() + chance.between(-1, 5), surname);
    }

    private Member child(Member head) {
        int age = chance.between(Math.max(0, Math.min(head.age() - 38, 22)), Math.min(27, head.age() - 23));
        return chance.hits(0.54)
                ? new Member(Relation.SON, Sex.MALE, age, surname)
                : new Member(Relation.DAUGHTER, Sex.FEMALE, age, surname);
    }
}
