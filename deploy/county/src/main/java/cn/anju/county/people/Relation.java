package cn.anju.county.people;

/** What a member is to the head of the household, as coded by GB/T 4761. */
enum Relation {
    HEAD("01"),
    HUSBAND("11"),
    WIFE("12"),
    SON("20"),
    DAUGHTER("30"),
    DAUGHTER_IN_LAW("38"),
    GRANDSON("41"),
    GRANDDAUGHTER("42"),
    FATHER("51"),
    MOTHER("52"),
    YOUNGER_BROTHER("73");

    private final String code;

    Relation(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
