package dev.jampx.dsl.tests;

import static dev.jampx.dsl.Jampx.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.dsl.*;
import dev.jampx.model.LoggingSettings;
import dev.jampx.model.declared.DeclaredAuthorizationModes;
import dev.jampx.model.declared.DeclaredData;
import dev.jampx.model.declared.DeclaredFunction;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every setting of {@code defineData} and of the code of {@code defineFunction} declares what it says. */
class DataGrammarTest {

    private static final FunctionDefinition ECHO = defineFunction("echo").handler(DataGrammarTest.class);

    private final DataDefinition data = defineData(a.schema());

    @Test
    void saysNothingUnlessTold() {
        DeclaredData declared = Declared.data(data);
        assertThat(declared.name()).isEmpty();
        assertThat(declared.authorizationModes()).isEmpty();
        assertThat(declared.functions()).isEmpty();
        assertThat(declared.logging()).isEmpty();
    }

    @Test
    void everyDefaultMode() {
        assertThat(Stream.of(AuthorizationMode.values())
                        .map(mode -> modes(data.authorizationModes(modes -> modes.defaultMode(mode)))
                                .defaultMode()
                                .orElseThrow()))
                .containsExactly(dev.jampx.model.AuthorizationMode.values());
    }

    @Test
    void everyModeSetUpWithAllItHas() {
        DeclaredAuthorizationModes modes =
                modes(data.authorizationModes(choice -> choice.defaultMode(AuthorizationMode.API_KEY)
                        .apiKey(key -> key.expiresInDays(30).description("public"))
                        .oidc(oidc -> oidc.providerName("acme")
                                .issuerUrl("https://acme.example")
                                .clientId("web")
                                .tokenExpiryFromAuthInSeconds(60)
                                .tokenExpireFromIssueInSeconds(120))
                        .lambda(lambda -> lambda.function(ECHO).timeToLiveInSeconds(300))));
        DeclaredAuthorizationModes.ApiKey key = modes.apiKey().orElseThrow();
        assertThat(key)
                .isEqualTo(
                        new DeclaredAuthorizationModes.ApiKey(OptionalInt.of(30), Optional.of("public"), key.site()));
        DeclaredAuthorizationModes.Oidc oidc = modes.oidc().orElseThrow();
        assertThat(oidc)
                .isEqualTo(new DeclaredAuthorizationModes.Oidc(
                        Optional.of("acme"),
                        Optional.of("https://acme.example"),
                        Optional.of("web"),
                        OptionalInt.of(60),
                        OptionalInt.of(120),
                        oidc.site()));
        DeclaredAuthorizationModes.Lambda lambda = modes.lambda().orElseThrow();
        assertThat(lambda)
                .isEqualTo(new DeclaredAuthorizationModes.Lambda(
                        Optional.of(Declared.function(ECHO)), OptionalInt.of(300), lambda.site()));
    }

    @Test
    void modesSetUpWithNothing() {
        DeclaredAuthorizationModes.ApiKey key =
                modes(data.authorizationModes(modes -> modes.apiKey())).apiKey().orElseThrow();
        assertThat(key.expiresInDays()).isEmpty();
        assertThat(key.description()).isEmpty();
        assertThat(modes(data.authorizationModes(modes -> modes)).apiKey()).isEmpty();
    }

    @Test
    void nameAndFunctions() {
        FunctionDefinition sum = defineFunction("sum").entry("./sum.js");
        DeclaredData declared =
                Declared.data(data.name("shop").functions("echo", ECHO).functions(Map.of("sum", sum)));
        assertThat(declared.name()).contains("shop");
        assertThat(declared.functions())
                .containsExactly(Map.entry("echo", Declared.function(ECHO)), Map.entry("sum", Declared.function(sum)));
    }

    @Test
    void logging() {
        assertThat(Declared.data(data.logging()).logging()).contains(LoggingSettings.STANDARD);
        assertThat(Declared.data(data.logging(log -> log.retention("1 month")
                                .excludeVerboseContent(false)
                                .fieldLogLevel("all")))
                        .logging())
                .contains(new LoggingSettings("1 month", false, "all"));
    }

    @Test
    void laterWordsKeepWhatEarlierOnesSaid() {
        DeclaredData declared = Declared.data(data.logging()
                .functions("echo", ECHO)
                .authorizationModes(modes -> modes.apiKey())
                .name("shop"));
        assertThat(declared.logging()).isPresent();
        assertThat(declared.functions()).containsOnlyKeys("echo");
        assertThat(declared.authorizationModes()).isPresent();
    }

    @Test
    void functionsHaveAClassOrAFile() {
        DeclaredFunction file = Declared.function(ECHO.entry("./echo.js").timeoutSeconds(5));
        assertThat(file.entry()).contains("./echo.js");
        assertThat(file.handlerClass()).isEmpty();
        DeclaredFunction code = Declared.function(defineFunction("f")
                .entry("./echo.js")
                .handler(DataGrammarTest.class)
                .memoryMB(256));
        assertThat(code.entry()).isEmpty();
        assertThat(code.handlerClass()).contains(DataGrammarTest.class.getName());
    }

    private static DeclaredAuthorizationModes modes(DataDefinition data) {
        return Declared.data(data).authorizationModes().orElseThrow();
    }
}
