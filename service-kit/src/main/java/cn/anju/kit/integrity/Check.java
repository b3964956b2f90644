package cn.anju.kit.integrity;

import cn.anju.kit.Bilingual;

/**
 * A named check of the consistency of records, as it is written down in {@code integrity.sql}.
 *
 * @param each what its query is repeated for
 * @param finding what is wrong with a record, with {@code {column}} for the values of the query
 * @param query rows that are findings, with {@code ${…}} for what the ledgers declare
 */
record Check(
        String id,
        Severity severity,
        Bilingual title,
        Bilingual meaning,
        Bilingual finding,
        String each,
        String query) {}
