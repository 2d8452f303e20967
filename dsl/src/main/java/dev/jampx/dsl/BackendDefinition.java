package dev.jampx.dsl;

/**
 * The entry point of a project: the class in {@code amplify/backend.java} implements it.
 *
 * <pre>{@code
 * final class HeroFaq implements BackendDefinition {
 *     public Backend define() {
 *         return defineBackend(AuthResource.AUTH, DataResource.DATA);
 *     }
 * }
 * }</pre>
 */
@FunctionalInterface
public interface BackendDefinition {

    /** Builds the definition. It is called once for each reading of the sources and has no side effect. */
    Backend define();
}
