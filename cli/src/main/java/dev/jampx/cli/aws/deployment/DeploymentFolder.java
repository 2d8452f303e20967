package dev.jampx.cli.aws.deployment;

import dev.jampx.cli.project.Project;
import java.nio.file.Path;

/**
 * Where jampx keeps what it deploys; nothing in it is needed once the deployment is over.
 *
 * @param folder the folder of one root stack
 */
record DeploymentFolder(Path folder) {

    static DeploymentFolder of(Project project, String stack) {
        return new DeploymentFolder(project.workFolder().resolve("deployment").resolve(stack));
    }

    /** The cloud assembly that the definition gives. */
    Path assembly() {
        return folder.resolve("assembly");
    }

    /** The cloud assembly of a step on the way there. */
    Path step() {
        return folder.resolve("step");
    }

    /** The root template as it is deployed. */
    Path deployedTemplate() {
        return folder.resolve("deployed.template.json");
    }

    /** Held by the process that deploys. */
    Path lock() {
        return folder.resolve("lock");
    }
}
