package dev.jampx.cli.aws.toolkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserCacheTest {

    private static final Path HOME = Path.of("/home/ada");

    @Test
    void isWhereTheSystemWantsIt() {
        assertThat(UserCache.base(Map.of(), "Linux", HOME)).isEqualTo(HOME.resolve(".cache"));
        assertThat(UserCache.base(Map.of(), "Mac OS X", HOME)).isEqualTo(HOME.resolve("Library/Caches"));
        assertThat(UserCache.base(Map.of("LOCALAPPDATA", "/local"), "Windows 11", HOME))
                .isEqualTo(Path.of("/local"));
    }

    @Test
    void isWhereTheUserWantsIt() {
        assertThat(UserCache.base(Map.of("XDG_CACHE_HOME", "/cache"), "Linux", HOME))
                .isEqualTo(Path.of("/cache"));
        assertThat(UserCache.base(Map.of("XDG_CACHE_HOME", ""), "Linux", HOME)).isEqualTo(HOME.resolve(".cache"));
    }
}
