package dev.jampx.dsl;

import dev.jampx.model.declared.DeclaredAuthorizationModes.ApiKey;
import java.util.Optional;
import java.util.OptionalInt;

/** The settings of the API key as they were written. */
record ApiKeyDeclaration(ApiKey declared) implements ApiKeyMode {

    @Override
    public ApiKeyMode expiresInDays(int days) {
        return new ApiKeyDeclaration(new ApiKey(OptionalInt.of(days), declared.description(), declared.site()));
    }

    @Override
    public ApiKeyMode description(String description) {
        return new ApiKeyDeclaration(new ApiKey(
                declared.expiresInDays(), Optional.of(Given.value("description", description)), declared.site()));
    }
}
