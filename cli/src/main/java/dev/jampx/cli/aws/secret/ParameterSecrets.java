package dev.jampx.cli.aws.secret;

import dev.jampx.cli.aws.account.AwsAccount;
import dev.jampx.cli.aws.account.AwsFailures;
import dev.jampx.model.deployment.BackendIdentifier;
import dev.jampx.sandbox.secret.StoredSecret;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.ssm.SsmClient;
import software.amazon.awssdk.services.ssm.model.Parameter;
import software.amazon.awssdk.services.ssm.model.ParameterNotFoundException;
import software.amazon.awssdk.services.ssm.model.ParameterType;

/** Those of a backend on AWS: encrypted parameters under Amplify's own path. */
public final class ParameterSecrets implements Secrets {

    private static final int MOST_AT_ONCE = 10;

    private final String prefix;
    private final SsmClient ssm;
    private final AwsFailures failures;

    /**
     * @param backend whose secrets they are
     */
    public ParameterSecrets(BackendIdentifier backend, AwsAccount account) {
        this.prefix = backend.parameterPrefix() + "/";
        this.ssm = account.ssm();
        this.failures = AwsFailures.about(backend.stackName(), account);
    }

    @Override
    public int set(String name, String value) {
        return failures.translated(() -> ssm.putParameter(request -> request.name(prefix + name)
                        .type(ParameterType.SECURE_STRING)
                        .value(value)
                        .description("Amplify Secret")
                        .overwrite(true))
                .version()
                .intValue());
    }

    @Override
    public Optional<StoredSecret> get(String name) {
        return failures.translated(() -> {
            try {
                Parameter found = ssm.getParameter(
                                request -> request.name(prefix + name).withDecryption(true))
                        .parameter();
                return Optional.of(
                        new StoredSecret(name, found.value(), found.version().intValue(), found.lastModifiedDate()));
            } catch (ParameterNotFoundException e) {
                return Optional.empty();
            }
        });
    }

    @Override
    public List<String> names() {
        return failures.translated(
                () -> ssm
                        .getParametersByPathPaginator(request -> request.path(prefix.substring(0, prefix.length() - 1)))
                        .stream()
                        .flatMap(page -> page.parameters().stream())
                        .map(parameter -> parameter.name().substring(prefix.length()))
                        .sorted()
                        .toList());
    }

    @Override
    public List<String> remove(List<String> names) {
        List<String> removed = new ArrayList<>();
        for (int from = 0; from < names.size(); from += MOST_AT_ONCE) {
            List<String> paths = names.subList(from, Math.min(names.size(), from + MOST_AT_ONCE)).stream()
                    .map(name -> prefix + name)
                    .toList();
            failures.translated(() -> ssm.deleteParameters(request -> request.names(paths))
                            .deletedParameters())
                    .forEach(path -> removed.add(path.substring(prefix.length())));
        }
        return removed;
    }
}
