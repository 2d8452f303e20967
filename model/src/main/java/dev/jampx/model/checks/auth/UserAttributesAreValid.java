package dev.jampx.model.checks.auth;

import dev.jampx.model.auth.AttributeDataType;
import dev.jampx.model.checks.Check;
import dev.jampx.model.declared.DeclaredAuth;
import dev.jampx.model.declared.DeclaredUserAttribute;
import dev.jampx.model.diagnostics.Problem;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Attributes of users are such as Cognito takes. */
public final class UserAttributesAreValid implements Check<DeclaredAuth> {

    private static final int MOST_CUSTOM = 50;
    private static final int LONGEST_TEXT = 2048;
    private static final Pattern VALID = Pattern.compile("custom:[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]{1,20}");

    @Override
    public Stream<Problem> problems(DeclaredAuth auth) {
        Set<String> seen = new HashSet<>();
        Stream<Problem> single = auth.userAttributes().stream().flatMap(attribute -> {
            if (attribute.dataType().isPresent()
                    && !VALID.matcher(attribute.name()).matches()) {
                return Stream.of(AuthProblems.attributeName(attribute));
            }
            return seen.add(attribute.name()) ? limits(attribute) : Stream.of(AuthProblems.attributeTwice(attribute));
        });
        Stream<Problem> tooMany = auth.userAttributes().stream()
                .filter(attribute -> attribute.dataType().isPresent())
                .skip(MOST_CUSTOM)
                .limit(1)
                .map(attribute -> AuthProblems.tooManyAttributes(attribute, MOST_CUSTOM));
        return Stream.concat(single, tooMany);
    }

    private static Stream<Problem> limits(DeclaredUserAttribute attribute) {
        boolean crossed = attribute.least().isPresent()
                && attribute.most().isPresent()
                && attribute.least().getAsLong() > attribute.most().getAsLong();
        boolean text = attribute.dataType().equals(Optional.of(AttributeDataType.STRING));
        boolean impossible = text
                && (attribute.least().orElse(0) < 0
                        || attribute.least().orElse(0) > LONGEST_TEXT
                        || attribute.most().orElse(0) < 0
                        || attribute.most().orElse(0) > LONGEST_TEXT);
        return crossed || impossible
                ? Stream.of(AuthProblems.attributeLimits(attribute, LONGEST_TEXT))
                : Stream.empty();
    }
}
