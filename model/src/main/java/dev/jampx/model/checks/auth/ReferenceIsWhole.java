package dev.jampx.model.checks.auth;

import dev.jampx.model.checks.Check;
import dev.jampx.model.declared.DeclaredAuth;
import dev.jampx.model.declared.DeclaredReference;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.diagnostics.SourceLocation;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A user pool that was there before is named with everything that belongs to it. */
public final class ReferenceIsWhole implements Check<DeclaredAuth> {

    private static final Pattern USER_POOL = Pattern.compile("[\\w-]+_[0-9a-zA-Z]+");
    private static final Pattern IDENTITY_POOL = Pattern.compile("[\\w-]+:[0-9a-f-]+");
    private static final Pattern CLIENT = Pattern.compile("[\\w+]+");
    private static final Pattern ROLE = Pattern.compile("arn:[\\w-]+:iam::\\d{12}:role/.+");
    private static final String ROLE_EXAMPLE = "arn:aws:iam::123456789012:role/my-role";

    @Override
    public Stream<Problem> problems(DeclaredAuth auth) {
        return auth.reference().stream().flatMap(reference -> problems(reference, auth.site()));
    }

    private static Stream<Problem> problems(DeclaredReference reference, SourceLocation site) {
        return Stream.of(
                        part("userPoolId", "us-east-1_Ab1Cd2Ef3", reference.userPoolId(), USER_POOL, site),
                        part(
                                "identityPoolId",
                                "us-east-1:b0c1d2e3-0000-0000-0000-000000000000",
                                reference.identityPoolId(),
                                IDENTITY_POOL,
                                site),
                        part(
                                "userPoolClientId",
                                "1h57kf5cpq17m0eml12example",
                                reference.userPoolClientId(),
                                CLIENT,
                                site),
                        part("authRoleArn", ROLE_EXAMPLE, reference.authRoleArn(), ROLE, site),
                        part("unauthRoleArn", ROLE_EXAMPLE, reference.unauthRoleArn(), ROLE, site),
                        reference.groups().stream()
                                .filter(group -> !ROLE.matcher(group.roleArn()).matches())
                                .map(group ->
                                        AuthProblems.reference("group", group.roleArn(), ROLE_EXAMPLE, group.site())))
                .flatMap(problems -> problems);
    }

    private static Stream<Problem> part(
            String call, String example, Optional<String> value, Pattern valid, SourceLocation site) {
        return value.map(given -> valid.matcher(given).matches()
                        ? Stream.<Problem>empty()
                        : Stream.of(AuthProblems.reference(call, given, example, site)))
                .orElseGet(
                        () -> Stream.of(AuthProblems.missing("referenceAuth", call + "(\"" + example + "\")", site)));
    }
}
