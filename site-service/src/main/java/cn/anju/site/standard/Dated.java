package cn.anju.site.standard;

import java.time.LocalDate;

/** Something that is configured with the day from which it holds, until the next of its kind does, and where it comes from. */
interface Dated {
    LocalDate from();

    String source();
}
