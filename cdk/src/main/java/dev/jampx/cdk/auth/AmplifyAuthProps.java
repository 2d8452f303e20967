package dev.jampx.cdk.auth;

import dev.jampx.cdk.function.BackendFunction;
import dev.jampx.model.deployment.BackendIdentifier;
import dev.jampx.model.resolved.Auth;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What {@link AmplifyAuth} and {@link AmplifyReferenceAuth} are made from.
 *
 * @param auth the resolved {@code defineAuth} or {@code referenceAuth}
 * @param backend which deployment this is
 * @param functions the functions that triggers, senders and permissions name, by name
 */
public record AmplifyAuthProps(Auth auth, BackendIdentifier backend, Map<String, BackendFunction> functions) {

    public AmplifyAuthProps {
        functions = Collections.unmodifiableMap(new LinkedHashMap<>(functions));
    }

    /** The function called {@code name}. */
    BackendFunction function(String name) {
        BackendFunction function = functions.get(name);
        if (function == null) {
            throw new IllegalArgumentException("auth names the function " + name + ", which it was not given");
        }
        return function;
    }

    /** Starts with nothing. */
    public static Builder builder() {
        return new Builder();
    }

    /** Gathers the parts one by one. */
    public static final class Builder {

        private final Map<String, BackendFunction> functions = new LinkedHashMap<>();
        private @Nullable Auth auth;
        private @Nullable BackendIdentifier backend;

        private Builder() {}

        /** Sets the resolved {@code defineAuth} or {@code referenceAuth}; it is needed. */
        public Builder auth(Auth resolved) {
            this.auth = resolved;
            return this;
        }

        /** Sets which deployment this is; it is needed. */
        public Builder backend(BackendIdentifier identifier) {
            this.backend = identifier;
            return this;
        }

        /** Adds a function that a trigger or a permission may name. */
        public Builder function(BackendFunction function) {
            functions.put(function.name(), function);
            return this;
        }

        /** Adds functions that triggers or permissions may name. */
        public Builder functions(Collection<? extends BackendFunction> added) {
            added.forEach(this::function);
            return this;
        }

        /**
         * The properties.
         *
         * @throws NullPointerException if the auth or the deployment was not set
         */
        public AmplifyAuthProps build() {
            return new AmplifyAuthProps(
                    Objects.requireNonNull(auth, "auth"), Objects.requireNonNull(backend, "backend"), functions);
        }
    }
}
