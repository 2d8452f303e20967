package dev.jampx.cli.command;

import dev.jampx.cli.aws.account.AwsAccount;
import dev.jampx.cli.aws.account.AwsSettings;
import dev.jampx.cli.aws.toolkit.CdkRun;
import dev.jampx.cli.aws.toolkit.CdkToolkit;
import dev.jampx.cli.mistake.AwsProblems;
import dev.jampx.cli.mistake.UserMistakeException;
import dev.jampx.cli.project.Project;
import dev.jampx.cli.project.SandboxHome;
import dev.jampx.model.deployment.BackendIdentifier;
import java.util.Optional;

/** What all commands that go to AWS begin with. */
final class AwsCommands {

    private AwsCommands() {}

    /**
     * The account that is meant.
     *
     * @throws UserMistakeException if nothing says which region is meant
     */
    static AwsAccount account(JampxCommand jampx, Optional<String> profile) {
        AwsAccount account = new AwsAccount(new AwsSettings(jampx.host().variables(), profile));
        if (account.region().isEmpty()) {
            account.close();
            throw new UserMistakeException(AwsProblems.noRegion());
        }
        return account;
    }

    /** The developer's own stack. */
    static BackendIdentifier sandbox(SandboxHome home) {
        return home.backend();
    }

    /** The command line of the CDK, ready to run. */
    static CdkRun cdk(JampxCommand jampx, Project project, Optional<String> profile) {
        return new CdkRun(
                CdkToolkit.find(project, jampx.host().variables(), jampx.terminal()),
                jampx.host().variables(),
                profile,
                jampx.terminal(),
                jampx.isVerbose());
    }
}
