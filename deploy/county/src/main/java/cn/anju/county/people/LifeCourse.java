package cn.anju.county.people;

import cn.anju.county.seed.Chance;

/** What a person of some age and sex has learned and can do, in the proportions of a hill county. */
final class LifeCourse {
    private final Chance chance;

    LifeCourse(Chance chance) {
        this.chance = chance;
    }

    boolean inSchool(int age) {
        if (age < 6) {
            return age >= 3 && chance.hits(0.7);
        }
        if (age < 16) {
            return chance.hits(0.995);
        }
        return age < 19 ? chance.hits(0.78) : age < 23 && chance.hits(0.3);
    }

    /** GB/T 4658: 10 postgraduate to 90 none. */
    String education(int age, boolean inSchool) {
        if (age < 6) {
            return "90";
        }
        if (age < 13) {
            return "80";
        }
        if (age < 16) {
            return "70";
        }
        if (age < 23) {
            return inSchool ? (age < 19 ? "60" : chance.hits(0.5) ? "20" : "30") : chance.hits(0.6) ? "70" : "40";
        }
        String[] attained = {"20", "30", "40", "60", "70", "80", "90"};
        return attained[
                age < 40
                        ? chance.weighted(5, 10, 10, 12, 48, 14, 1)
                        : age < 60 ? chance.weighted(0, 1, 2, 8, 45, 38, 6) : chance.weighted(0, 0, 0, 2, 16, 52, 30)];
    }

    String labourClass(int age, boolean inSchool) {
        if (age < 16 || inSchool) {
            return "NONE";
        }
        String[] classes = {"SKILLED", "ORDINARY", "WEAK", "LOST", "NONE"};
        if (age < 60) {
            return classes[chance.weighted(20, 66, 9, 4, 1)];
        }
        return classes[age < 68 ? chance.weighted(1, 15, 48, 26, 10) : chance.weighted(0, 0, 6, 34, 60)];
    }
}
