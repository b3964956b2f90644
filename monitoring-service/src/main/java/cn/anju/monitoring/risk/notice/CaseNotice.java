package cn.anju.monitoring.risk.notice;

import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;

/**
 * Public notice 公示 as it hangs on the wall: what may be shown to everybody, and nothing else.
 *
 * @param elimination whether the risk is said to be gone, instead of a household to be monitored
 * @param place name of the site or region
 * @param household code of the household
 * @param head masked name of its head, or null
 * @param risks the risks in words, without those that tell of somebody's health; empty if none is left
 * @param from first day
 * @param to last day
 */
record CaseNotice(
        boolean elimination, String place, String household, String head, String risks, LocalDate from, LocalDate to)
        implements TemplateInstance {}
