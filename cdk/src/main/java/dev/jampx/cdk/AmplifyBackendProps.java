package dev.jampx.cdk;

import dev.jampx.cdk.placement.Limits;
import dev.jampx.cdk.placement.Placement;
import dev.jampx.model.deployment.BackendIdentifier;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * What an {@link AmplifyBackend} is made of.
 *
 * @param backend the compiled backend
 * @param identifier which deployment of it is meant
 * @param functionCodes finds the code of its functions
 * @param earlier where the units of the backend are that are deployed
 * @param limits what a stack may hold
 * @param today the day from which the API key's time counts, in UTC
 */
public record AmplifyBackendProps(
        CompiledBackend backend,
        BackendIdentifier identifier,
        FunctionCodes functionCodes,
        Placement earlier,
        Limits limits,
        LocalDate today) {

    /** A backend that was never deployed, from today on. */
    public AmplifyBackendProps(CompiledBackend backend, BackendIdentifier identifier, FunctionCodes functionCodes) {
        this(backend, identifier, functionCodes, Placement.NONE, Limits.CLOUDFORMATION, LocalDate.now(ZoneOffset.UTC));
    }

    /** The same, where units are deployed as {@code earlier} says. */
    public AmplifyBackendProps earlier(Placement earlier) {
        return new AmplifyBackendProps(backend, identifier, functionCodes, earlier, limits, today);
    }

    /** The same, with {@code limits}. */
    public AmplifyBackendProps limits(Limits limits) {
        return new AmplifyBackendProps(backend, identifier, functionCodes, earlier, limits, today);
    }

    /** The same, with an API key whose time counts from {@code today}. */
    public AmplifyBackendProps today(LocalDate today) {
        return new AmplifyBackendProps(backend, identifier, functionCodes, earlier, limits, today);
    }
}
