package cn.anju.kit.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** The texts of problems and violations in Chinese (the default) and English. */
@ApplicationScoped
public class Messages {
    private final Map<Locale, ResourceBundle> bundles = Map.of(
            Locale.CHINESE, bundle(Locale.CHINESE),
            Locale.ENGLISH, bundle(Locale.ENGLISH));

    /** Chinese unless the client prefers English. */
    public Locale choose(List<Locale> acceptable) {
        return acceptable.stream()
                .map(l -> new Locale(l.getLanguage()))
                .filter(bundles::containsKey)
                .findFirst()
                .orElse(Locale.CHINESE);
    }

    public String text(Locale locale, String key, List<Object> arguments) {
        var bundle = bundles.get(locale);
        String pattern = bundle.containsKey(key) ? bundle.getString(key) : key;
        return new MessageFormat(pattern, locale).format(arguments.toArray());
    }

    /** What a violation says to people: the field by its label as well, in Chinese. */
    public String of(Violation violation, Locale locale) {
        String name = violation.name();
        boolean labelled = !locale.equals(Locale.ENGLISH) && !violation.label().equals(name);
        var arguments = new ArrayList<>();
        arguments.add(labelled ? violation.label() + "（" + name + "）" : name);
        violation.arguments().forEach(a -> arguments.add(String.valueOf(a)));
        return text(locale, "violation." + violation.code(), arguments);
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "anju-messages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
