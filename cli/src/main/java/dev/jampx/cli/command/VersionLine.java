package dev.jampx.cli.command;

import dev.jampx.cli.JampxVersion;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class VersionLine implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"jampx " + JampxVersion.current()};
    }
}
