package cn.anju.county.people;

import cn.anju.county.seed.Chance;
import java.util.HashSet;
import java.util.Set;

/** Hands out synthetic mobile numbers, each once, under the prefix 154, which is not given to subscribers. */
final class PhoneNumbers {
    private final Set<String> taken = new HashSet<>();

    String next(Chance chance) {
        String number = draw(chance);
        while (!taken.add(number)) {
            number = draw(chance);
        }
        return number;
    }

    private static String draw(Chance chance) {
        return "154%04d%04d".formatted(chance.between(0, 9999), chance.between(0, 9999));
    }
}
