package cn.anju.benchmark.nation;

/**
 * One measured number, beside that of its floor where there is one.
 *
 * @param floor what the floor is, or null
 * @param floorValue in the same unit; not used without a floor
 */
record Figure(String what, double value, String unit, String floor, double floorValue) {

    static Figure of(String what, double value, String unit) {
        return new Figure(what, value, unit, null, 0);
    }

    static Figure count(String what, long count) {
        return of(what, (double) count, "");
    }

    Figure beside(String floorName, double measured) {
        return new Figure(what, value, unit, floorName, measured);
    }

    /** How many times the floor it is, or 0 without one. */
    double ratio() {
        return floor == null ? 0 : value / floorValue;
    }

    String markdown() {
        String beside = floor == null ? " | |" : " %s: %,.2f | **%.2f** |".formatted(floor, floorValue, ratio());
        return "| %s | %,.2f | %s |%s".formatted(what, value, unit, beside);
    }
}
