package dev.jampx.model.naming;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How words with a certain ending make their plural.
 *
 * @param pattern finds the ending; its group {@code stem} stays
 * @param plural what follows the stem in the plural
 */
record PluralEnding(Pattern pattern, String plural) {

    private static final String LATIN_US =
            "alumn|bacill|cact|foc|fung|loc|nucle|radi|stimul|strat|syllab|termin|uter|vir";
    private static final String LATIN_UM = "addend|agend|automat|bacteri|candelabr|curricul|dat|desiderat|errat|extrem"
            + "|millenni|ov|quor|strat|symposi";
    private static final String GREEK_ON =
            "apheli|asyndet|automat|criteri|hedr|hyperbat|noumen|organ|periheli" + "|phenomen|prolegomen";

    /** The first that fits decides; a word that none fits takes an s. */
    static final List<PluralEnding> IN_ORDER = List.of(
            unchanged("deer|fish|measles|o[iu]s|pokemon|pox|sheep|[^aeiou]ese"),
            ending("m", "[ae]n", "en"),
            unchanged("eaux"),
            ending("child", "(?:ren)?", "ren"),
            ending("pe", "(?:rson|ople)", "ople"),
            whole("(?:tit)?m|l", "(?:ice|ouse)", "ice"),
            ending("append|cod|ind|matr|mur|sil|vert", "[ie]x", "ices"),
            ending("ch|sh|ss|x|zz", "", "es"),
            ending("[^ch][eio][ln]", "ey", "ies"),
            ending("[^aeiouy]|qu", "y", "ies"),
            ending("(?:kni|li|wi)(?=fe$)|(?:ar|ea|eo|hoo|l|oa)(?=f$)", "fe?", "ves"),
            ending("s", "is", "es"),
            ending(GREEK_ON, "(?:a|on)", "a"),
            ending(LATIN_UM, "(?:a|um)", "a"),
            ending("at|gr|her", "o", "oes"),
            ending("cherub|seraph", "(?:im)?", "im"),
            ending("alg|alumn|vertebr", "ae?", "ae"),
            ending(LATIN_US, "(?:i|us)", "i"),
            unchanged("[^l]ias|[aeiou]las|[ejrz]as|[iu]am"),
            ending("e[mn]u", "s?", "s"),
            ending("[^aou]us|alias|gas|ris|t[lm]as", "", "es"),
            ending("ax|test", "is", "es"));

    private static PluralEnding ending(String stem, String singular, String plural) {
        return new PluralEnding(
                Pattern.compile("(?<stem>" + stem + ")" + singular + "$", Pattern.CASE_INSENSITIVE), plural);
    }

    private static PluralEnding whole(String stem, String singular, String plural) {
        return ending("^(?:" + stem + ")", singular, plural);
    }

    private static PluralEnding unchanged(String endings) {
        return ending(endings, "", "");
    }

    /** The plural of {@code name} if it ends in this way. The case of the whole ending, stem included, is kept. */
    Optional<String> pluralOf(String name) {
        Matcher found = pattern.matcher(name);
        if (!found.find()) {
            return Optional.empty();
        }
        String made = found.group("stem") + plural;
        return Optional.of(name.substring(0, found.start()) + LetterCase.like(found.group(), made));
    }
}
