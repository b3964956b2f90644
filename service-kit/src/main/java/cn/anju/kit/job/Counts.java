package cn.anju.kit.job;

/** What became of the rows of a job. */
public record Counts(int rows, int created, int updated, int unchanged, int failed) {
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0);

    public Counts plus(Counts more) {
        return new Counts(
                rows + more.rows,
                created + more.created,
                updated + more.updated,
                unchanged + more.unchanged,
                failed + more.failed);
    }
}
