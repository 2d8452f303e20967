package dev.jampx.sandbox.ssm;

import dev.jampx.model.declared.SecretReference;
import dev.jampx.model.deployment.BackendIdentifier;
import dev.jampx.sandbox.secret.SecretStore;
import dev.jampx.sandbox.secret.StoredSecret;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The parameters of a sandbox. Those under the path that Amplify gives a backend's secrets are the sandbox's secrets, whoever sets them:
 * {@code jampx sandbox secret} or a client of this service.
 */
public final class ParameterStore {

    private static final String SECRET_DESCRIPTION = "Amplify Secret";

    private final BackendIdentifier backend;
    private final SecretStore secrets;
    private final ParameterFile parameters;
    private final Clock clock;

    /**
     * @param backend whose secrets they are, which their paths follow from
     * @param stateFolder the folder in which the sandbox keeps its state
     * @param clock says when a parameter was set
     */
    public ParameterStore(BackendIdentifier backend, Path stateFolder, Clock clock) {
        this.backend = backend;
        this.secrets = new SecretStore(stateFolder, clock);
        this.parameters = new ParameterFile(stateFolder);
        this.clock = clock;
    }

    /** The value of a secret of the backend: its own, or else the one that the backends of its namespace share. */
    public Optional<String> secret(String name) {
        return get(backend.parameterPrefix() + "/" + name)
                .or(() -> get(backend.sharedParameterPrefix() + "/" + name))
                .map(Parameter::value);
    }

    /**
     * What the policies of functions call the parameter {@code name}, which must not depend on what the project is called: {@code
     * secret/X}, {@code shared-secret/X}, or its ARN's last part.
     */
    String policyResource(String name) {
        return secretIn(backend.parameterPrefix(), name)
                .map(secret -> "secret/" + secret)
                .or(() -> secretIn(backend.sharedParameterPrefix(), name).map(secret -> "shared-secret/" + secret))
                .orElseGet(() -> "parameter" + (name.startsWith("/") ? "" : "/") + name);
    }

    synchronized Optional<Parameter> get(String name) {
        return Optional.ofNullable(all().get(name));
    }

    /** All parameters, by name. */
    synchronized SortedMap<String, Parameter> all() {
        SortedMap<String, Parameter> all = parameters.read();
        secrets.all().values().forEach(secret -> {
            Parameter parameter = parameter(secret);
            all.put(parameter.name(), parameter);
        });
        return all;
    }

    /**
     * Sets a parameter, whether or not there is one.
     *
     * @return it as it stands now
     */
    synchronized Parameter put(
            String name, ParameterType type, String value, String description, String allowedPattern) {
        Optional<String> secret = secretIn(backend.parameterPrefix(), name);
        if (secret.isPresent()) {
            return parameter(secrets.set(secret.get(), value));
        }
        SortedMap<String, Parameter> kept = parameters.read();
        int version = kept.containsKey(name) ? kept.get(name).version() + 1 : 1;
        Parameter parameter = new Parameter(name, type, value, version, clock.instant(), description, allowedPattern);
        kept.put(name, parameter);
        parameters.write(kept);
        return parameter;
    }

    /** Removes a parameter; tells whether there was one. */
    synchronized boolean remove(String name) {
        Optional<String> secret = secretIn(backend.parameterPrefix(), name);
        if (secret.isPresent()) {
            return secrets.remove(secret.get());
        }
        SortedMap<String, Parameter> kept = parameters.read();
        if (kept.remove(name) == null) {
            return false;
        }
        parameters.write(kept);
        return true;
    }

    /** The secret that the parameter {@code name} is, if it is one of those under {@code prefix}. */
    private static Optional<String> secretIn(String prefix, String name) {
        return Optional.of(name)
                .filter(it -> it.startsWith(prefix + "/"))
                .map(it -> it.substring(prefix.length() + 1))
                .filter(SecretReference::isName);
    }

    private Parameter parameter(StoredSecret secret) {
        return new Parameter(
                backend.parameterPrefix() + "/" + secret.name(),
                ParameterType.SECURE_STRING,
                secret.value(),
                secret.version(),
                secret.lastUpdated(),
                SECRET_DESCRIPTION,
                "");
    }
}
