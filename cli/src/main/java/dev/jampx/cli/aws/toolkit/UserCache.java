package dev.jampx.cli.aws.toolkit;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where the user's programs keep what they can fetch again. */
final class UserCache {

    private UserCache() {}

    /** The folder that is jampx's. */
    static Path folder(Map<String, String> variables) {
        return base(variables, System.getProperty("os.name"), Path.of(System.getProperty("user.home")))
                .resolve("jampx");
    }

    static Path base(Map<String, String> variables, String system, Path home) {
        Optional<Path> wanted = named("XDG_CACHE_HOME", variables);
        if (wanted.isPresent()) {
            return wanted.get();
        }
        String lower = system.toLowerCase(Locale.ROOT);
        if (lower.startsWith("mac")) {
            return home.resolve("Library/Caches");
        }
        return lower.startsWith("windows")
                ? named("LOCALAPPDATA", variables).orElse(home.resolve("AppData/Local"))
                : home.resolve(".cache");
    }

    private static Optional<Path> named(String variable, Map<String, String> variables) {
        return Optional.ofNullable(variables.get(variable))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }
}
