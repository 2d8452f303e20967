package dev.jampx.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.model.diagnostics.SourceLocation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AuthRuleTest {

    private static final AuthRule.Scope SCOPE = AuthRule.Scope.all(new SourceLocation("amplify/backend.java", 1));
    private static final Optional<String> UNNAMED = Optional.of("");

    @Test
    void takesAClaimWithoutANameForNone() {
        assertThat(new AuthRule.Owner("owner", false, UNNAMED, SCOPE).identityClaim())
                .isEmpty();
        assertThat(new AuthRule.StaticGroups(List.of("Admins"), UNNAMED, SCOPE).groupClaim())
                .isEmpty();
        assertThat(new AuthRule.DynamicGroups("team", false, UNNAMED, SCOPE).groupClaim())
                .isEmpty();
    }

    @Test
    void keepsAClaimWithAName() {
        assertThat(new AuthRule.Owner("owner", false, Optional.of("sub"), SCOPE).identityClaim())
                .contains("sub");
    }
}
