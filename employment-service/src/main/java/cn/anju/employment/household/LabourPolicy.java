package cn.anju.employment.household;

import cn.anju.employment.employment.Employment.Channel;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.LocalDate;
import java.util.Arrays;

/** Who is of working age 劳动年龄 and what counts as work, as the county configures it. */
@ConfigMapping(prefix = "anju.employment")
public interface LabourPolicy {

    /** Whether farming counts as being employed. */
    @WithDefault("false")
    boolean farmingCounts();

    WorkingAge workingAge();

    /** Names of the channels that count as being employed. */
    default String[] countedChannels() {
        return Arrays.stream(Channel.values())
                .filter(channel -> channel != Channel.FARMING || farmingCounts())
                .map(Enum::name)
                .toArray(String[]::new);
    }

    /** Ages in completed years, each included. */
    interface WorkingAge {
        String WOMAN = "2";

        @WithDefault("16")
        int lowest();

        @WithDefault("59")
        int highestOfMen();

        @WithDefault("54")
        int highestOfWomen();

        /**
         * When somebody is of working age.
         *
         * @param sex code of GB/T 2261.1; whoever's is not known is taken as a man
         */
        default Span of(LocalDate birthDate, String sex) {
            int highest = WOMAN.equals(sex) ? highestOfWomen() : highestOfMen();
            return new Span(birthDate.plusYears(lowest()), birthDate.plusYears(highest + 1L));
        }
    }
}
