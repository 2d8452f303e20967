package dev.jampx.cli.aws.secret;

import dev.jampx.cli.aws.account.AwsAccount;
import dev.jampx.cli.aws.account.AwsFailures;
import dev.jampx.model.deployment.BackendIdentifier;
import dev.jampx.model.resolved.Auth;
import dev.jampx.model.resolved.Backend;
import dev.jampx.model.resolved.DefinedAuth;
import dev.jampx.model.resolved.Federation;
import dev.jampx.model.resolved.ReferencedAuth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * When the secrets changed that a backend reads while it is deployed: those of its identity providers. Functions read theirs when they
 * start.
 */
public final class SecretTimes {

    private static final int MOST_AT_ONCE = 10;

    private final BackendIdentifier identifier;
    private final AwsAccount account;
    private final AwsFailures failures;

    /**
     * @param identifier whose secrets they are
     */
    public SecretTimes(BackendIdentifier identifier, AwsAccount account) {
        this.identifier = identifier;
        this.account = account;
        failures = AwsFailures.about(identifier.stackName(), account);
    }

    /**
     * When one of them changed last, in milliseconds since 1970.
     *
     * @return nothing if there is none, in which case nobody is asked
     */
    public OptionalLong lastChange(Backend backend) {
        List<String> paths = backend.auth().map(auth -> auth.accept(new Names())).orElse(List.of()).stream()
                .flatMap(name -> Stream.of(
                        identifier.parameterPrefix() + "/" + name, identifier.sharedParameterPrefix() + "/" + name))
                .toList();
        List<LongStream> times = new ArrayList<>();
        for (int from = 0; from < paths.size(); from += MOST_AT_ONCE) {
            times.add(changes(paths.subList(from, Math.min(paths.size(), from + MOST_AT_ONCE))));
        }
        return times.stream().flatMapToLong(each -> each).max();
    }

    private LongStream changes(List<String> paths) {
        return failures
                .translated(() -> account.ssm()
                        .getParameters(request -> request.names(paths))
                        .parameters())
                .stream()
                .mapToLong(parameter -> parameter.lastModifiedDate().toEpochMilli());
    }

    private static final class Names implements Auth.Visitor<List<String>> {

        @Override
        public List<String> defined(DefinedAuth auth) {
            return auth.login().federation().map(Federation::secretNames).orElse(List.of());
        }

        @Override
        public List<String> referenced(ReferencedAuth auth) {
            return List.of();
        }
    }
}
