package cn.anju.assessment.task.calendar;

import cn.anju.assessment.task.Occasion;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Deadlines as a calendar program reads them 任务日历 (iCalendar, RFC 5545): each is a whole day. */
public final class Calendar {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int MOST_OCTETS = 74;

    private final StringBuilder text = new StringBuilder();

    private Calendar() {}

    public static String of(List<Occasion> occasions, Instant now) {
        var calendar = new Calendar();
        calendar.line("BEGIN:VCALENDAR");
        calendar.line("VERSION:2.0");
        calendar.line("PRODID:-//Anju//tasks//ZH");
        calendar.line("X-WR-CALNAME:" + escaped("安居后续扶持任务"));
        occasions.forEach(occasion -> calendar.event(occasion, STAMP.format(now)));
        calendar.line("END:VCALENDAR");
        return calendar.text.toString();
    }

    private void event(Occasion occasion, String stamp) {
        var task = occasion.task();
        LocalDate due = occasion.time().dueOn();
        line("BEGIN:VEVENT");
        line("UID:" + task.row() + "-" + occasion.period() + "@anju");
        line("DTSTAMP:" + stamp);
        line("DTSTART;VALUE=DATE:" + due.format(DateTimeFormatter.BASIC_ISO_DATE));
        line("DTEND;VALUE=DATE:" + due.plusDays(1).format(DateTimeFormatter.BASIC_ISO_DATE));
        line("SUMMARY:" + escaped(task.row() + " " + task.label().zh() + "（" + occasion.period() + "）"));
        line("DESCRIPTION:" + escaped(task.label().en() + "\n牵头单位 Lead: " + String.join(", ", task.lead())));
        line("CATEGORIES:" + escaped(task.category()));
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** A line is folded before it is longer than 75 octets, never inside a character. */
    private void line(String content) {
        int octets = 0;
        for (int at = 0; at < content.length(); ) {
            int character = content.codePointAt(at);
            String next = Character.toString(character);
            int size = next.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > MOST_OCTETS) {
                text.append("\r\n ");
                octets = 0;
            }
            text.append(next);
            octets += size;
            at += Character.charCount(character);
        }
        text.append("\r\n");
    }
}
