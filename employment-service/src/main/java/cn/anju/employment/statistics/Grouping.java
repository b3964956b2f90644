package cn.anju.employment.statistics;

/** By what the series are told apart. */
enum Grouping {
    /** Sites, and villages with scattered labourers. */
    SITE("coalesce(x.site_code, x.scope_region)", "c.code"),

    /** Townships. */
    REGION("left(x.scope_region, 9) || '000'", "left(k.region_code, 9) || '000'"),

    /** Channels of employment; only employments have one. */
    CHANNEL("x.channel", null);

    private final String ofRecord;
    private final String ofPosting;

    Grouping(String ofRecord, String ofPosting) {
        this.ofRecord = ofRecord;
        this.ofPosting = ofPosting;
    }

    /** SQL for the key of a record {@code x}. */
    String ofRecord() {
        return ofRecord;
    }

    /** SQL for the key of a posting at a site {@code c} that is known as {@code k}. */
    String ofPosting() {
        return ofPosting;
    }
}
