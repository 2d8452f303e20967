package dev.jampx.cli.session;

import dev.jampx.cli.definition.BackendBuild;
import dev.jampx.cli.definition.BuiltBackend;
import dev.jampx.cli.synthesis.AddedDataSources;
import dev.jampx.cli.terminal.Progress;

/**
 * What a sandbox serves: the definition, and what the user's own classes add to its API.
 *
 * @param build builds the definition
 * @param added knows what is added
 */
record DefinitionToServe(BackendBuild build, AddedDataSources added) {

    /**
     * What the sources say now.
     *
     * @throws dev.jampx.cli.mistake.UserMistakeException as {@link BackendBuild#buildToServe}
     */
    BuiltBackend now(Progress progress) {
        BuiltBackend built = build.buildToServe(progress);
        try {
            return built.deployment()
                    .api()
                    .map(api -> new BuiltBackend(
                            built.deployment().withAdded(added.of(api.dataSources(), progress)), built.classes()))
                    .orElse(built);
        } catch (RuntimeException e) {
            built.close();
            throw e;
        }
    }
}
