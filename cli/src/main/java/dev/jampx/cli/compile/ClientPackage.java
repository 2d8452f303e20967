package dev.jampx.cli.compile;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The package of the client that jampx generates for a project's own sources. Whoever writes {@code import amplify.client.DataClient;} in a handler has it, with nothing
 * to configure.
 */
public final class ClientPackage {

    /** Its name. */
    public static final String NAME = "amplify.client";

    private static final String FOLDER = NAME.replace('.', '/') + "/";

    // Comments may mention it too; that costs a little time and changes nothing.
    private static final Pattern MENTION = Pattern.compile("\\bamplify\\s*\\.\\s*client\\b");

    private ClientPackage() {}

    /** Whether {@code file} may use the client. */
    static boolean isMentionedIn(SourceFile file) {
        return MENTION.matcher(file.content()).find();
    }

    /** Whether any of {@code sources} may use the client. */
    public static boolean isMentionedIn(SourceTree sources) {
        return users(sources).findAny().isPresent();
    }

    /** Those of {@code sources} that may use the client, sorted by path. */
    public static Stream<SourceFile> users(SourceTree sources) {
        return sources.files().stream().filter(ClientPackage::isMentionedIn);
    }

    /** The sources that the user has put where the client belongs. */
    public static List<SourceFile> intruders(SourceTree sources) {
        return sources.files().stream()
                .filter(file -> file.path().startsWith(FOLDER))
                .toList();
    }
}
