package cn.anju.kit.task;

import cn.anju.kit.Bilingual;

/**
 * What a service counts for a row of annex 1, as its {@code task-evidence.sql} declares it; a row may need several.
 *
 * @param row key of the row
 * @param breadth what the items belong to
 * @param counted what is counted
 * @param least so many are due at least, even if there are none yet
 * @param openAt where the missing ones are listed, below the workstream; null if nowhere
 * @param query gives an item for each of what is due, with whether it is done
 */
record Evidence(String row, Breadth breadth, Bilingual counted, int least, String openAt, String query) {

    /** What the items of a query belong to. */
    enum Breadth {
        /** Each is at a site or scattered in a region: columns site_code, region_code, done. */
        PLACE,

        /** Each concerns everyone in an area, a division code or its beginning: columns area, done. */
        AREA
    }
}
