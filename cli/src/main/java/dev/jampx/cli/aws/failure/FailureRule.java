package dev.jampx.cli.aws.failure;

import dev.jampx.cli.mistake.Mistake;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A failure that is known by what is said of it.
 *
 * @param pattern the words
 * @param mistake what to make of them, given the subject
 */
record FailureRule(Pattern pattern, BiFunction<MatchResult, FailureSubject, Mistake> mistake) {

    static FailureRule when(String regex, BiFunction<MatchResult, FailureSubject, Mistake> mistake) {
        return new FailureRule(Pattern.compile(regex), mistake);
    }

    /** What the first of {@code rules} that knows {@code text} makes of it. */
    static Optional<Mistake> first(List<FailureRule> rules, String text, FailureSubject subject) {
        for (FailureRule rule : rules) {
            Matcher matcher = rule.pattern.matcher(text);
            if (matcher.find()) {
                return Optional.of(rule.mistake.apply(matcher.toMatchResult(), subject));
            }
        }
        return Optional.empty();
    }
}
