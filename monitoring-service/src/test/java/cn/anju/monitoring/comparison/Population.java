package cn.anju.monitoring.comparison;

import static cn.anju.kit.testing.Imports.csv;
import static cn.anju.kit.testing.Places.OTHER_SITE;
import static cn.anju.kit.testing.Places.SITE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.anju.kit.testing.Place;
import cn.anju.kit.testing.Places;
import cn.anju.kit.testing.SyntheticIdNumbers;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A thousand registered people in two hundred households, half of them lifted and at one site, half alongside at another. */
public final class Population {
    public static final String COUNTY = "360732000000";
    public static final int PEOPLE = 1_000;
    private static final int HOUSEHOLD = 5;
    private static final LocalDate FIRST_BORN = LocalDate.of(1970, 1, 1);
    private static final LocalDate FIRST_STRANGER_BORN = LocalDate.of(1905, 1, 1);
    private static final Place COUNTY_SEAT = new Place("360732-S90", COUNTY);

    private static List<String> idNumbers;

    private Population() {}

    /** Registers them unless they are. @return their ID numbers, those of the lifted half first */
    public static List<String> registered() {
        Places.await();
        Places.await(COUNTY_SEAT);
        if (idNumbers == null) {
            idNumbers = register("CP" + UUID.randomUUID().toString().substring(0, 6));
        }
        return idNumbers;
    }

    private static List<String> register(String prefix) {
        var households = new ArrayList<>(List.of("户代码,安置点代码,入住日期,搬迁类型,家庭人口"));
        var persons = new ArrayList<>(List.of("户编号,起始日期,姓名,公民身份号码,性别,出生日期,劳动能力,是否党员,是否在校"));
        var numbers = new ArrayList<String>();
        for (int i = 0; i < PEOPLE; i++) {
            boolean lifted = i < PEOPLE / 2;
            String code = prefix + "-" + i / HOUSEHOLD;
            if (i % HOUSEHOLD == 0) {
                households.add("%s,%s,2018-11-20,%s,5"
                        .formatted(code, lifted ? SITE : OTHER_SITE, lifted ? "LIFTED" : "ALONGSIDE"));
            }
            LocalDate born = FIRST_BORN.plusDays(i);
            String number = idNumber(born);
            numbers.add(number);
            persons.add("%s,2018-11-20,钟小明,%s,1,%s,ORDINARY,否,否".formatted(code, number, born));
        }
        assertThat(csv("households", households.toArray(String[]::new)).getInt("created"))
                .isEqualTo(PEOPLE / HOUSEHOLD);
        assertThat(csv("persons", persons.toArray(String[]::new)).getInt("created"))
                .isEqualTo(PEOPLE);
        return numbers;
    }

    /** An ID number of nobody who is registered; another for each index. */
    public static String stranger(int index) {
        return idNumber(FIRST_STRANGER_BORN.plusDays(index));
    }

    private static String idNumber(LocalDate born) {
        return SyntheticIdNumbers.next(born.format(DateTimeFormatter.BASIC_ISO_DATE), true);
    }
}
