package dev.jampx.codegen.naming;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The singular of English nouns, by the rules that Ruby on Rails made known; of these, the first that fits. */
public final class Singular {

    private static final Set<String> UNCOUNTABLE = Set.of(
            "delta",
            "equipment",
            "information",
            "rice",
            "money",
            "species",
            "series",
            "fish",
            "sheep",
            "jeans",
            "police");

    private static final List<Rule> RULES = Stream.of(
                    List.of("(z)ombies$", "$1ombie"),
                    List.of("(z)ombie$", "$1ombie"),
                    List.of("(m)oves$", "$1ove"),
                    List.of("(m)ove$", "$1ove"),
                    List.of("(s)exes$", "$1ex"),
                    List.of("(s)ex$", "$1ex"),
                    List.of("(c)hildren$", "$1hild"),
                    List.of("(c)hild$", "$1hild"),
                    List.of("(m)en$", "$1an"),
                    List.of("(m)an$", "$1an"),
                    List.of("(p)eople$", "$1erson"),
                    List.of("(p)erson$", "$1erson"),
                    List.of("(database)s$", "$1"),
                    List.of("(quiz)zes$", "$1"),
                    List.of("(matr)ices$", "$1ix"),
                    List.of("(vert|ind)ices$", "$1ex"),
                    List.of("^(ox)en", "$1"),
                    List.of("(alias|status)(?:es)?$", "$1"),
                    List.of("(octop|vir)(?:us|i)$", "$1us"),
                    List.of("^(a)x[ie]s$", "$1xis"),
                    List.of("(cris|test)(?:is|es)$", "$1is"),
                    List.of("(shoe)s$", "$1"),
                    List.of("(o)es$", "$1"),
                    List.of("(bus)(?:es)?$", "$1"),
                    List.of("^([ml])ice$", "$1ouse"),
                    List.of("(x|ch|ss|sh)es$", "$1"),
                    List.of("(m)ovies$", "$1ovie"),
                    List.of("(s)eries$", "$1eries"),
                    List.of("([^aeiouy]|qu)ies$", "$1y"),
                    List.of("([lr])ves$", "$1f"),
                    List.of("(tive)s$", "$1"),
                    List.of("(hive)s$", "$1"),
                    List.of("([^f])ves$", "$1fe"),
                    List.of("(^analy)(?:sis|ses)$", "$1sis"),
                    List.of("(analy|ba|diagno|parenthe|progno|synop|the)(?:sis|ses)$", "$1sis"),
                    List.of("([ti])a$", "$1um"),
                    List.of("(n)ews$", "$1ews"),
                    List.of("(ss)$", "$1"),
                    List.of("s$", ""))
            .map(rule -> new Rule(Pattern.compile(rule.get(0), Pattern.CASE_INSENSITIVE), rule.get(1)))
            .toList();

    private Singular() {}

    /** The singular of {@code noun}, which may be one already. */
    public static String of(String noun) {
        if (UNCOUNTABLE.contains(noun.toLowerCase(Locale.ROOT))) {
            return noun;
        }
        for (Rule rule : RULES) {
            Matcher found = rule.pattern().matcher(noun);
            if (found.find()) {
                return found.replaceFirst(rule.replacement());
            }
        }
        return noun;
    }

    private record Rule(Pattern pattern, String replacement) {}
}
