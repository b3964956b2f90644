package cn.anju.assessment.standing;

/** How many residents a site has on the day it is ranked for: 800 or more, 200 to 799, fewer than 200. */
public enum SizeClass {
    LARGE(800, Integer.MAX_VALUE),
    MEDIUM(200, 799),
    SMALL(0, 199);

    private final int least;
    private final int most;

    SizeClass(int least, int most) {
        this.least = least;
        this.most = most;
    }

    boolean contains(int residents) {
        return residents >= least && residents <= most;
    }
}
