package dev.jampx.dsl.tests;

import static dev.jampx.dsl.Jampx.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.jampx.dsl.AuthDefinition;
import dev.jampx.dsl.FunctionDefinition;
import dev.jampx.dsl.StorageAction;
import dev.jampx.model.StorageGrantee;
import dev.jampx.model.StorageTrigger;
import dev.jampx.model.resolution.Resolution;
import dev.jampx.model.resolved.Backend;
import dev.jampx.model.resolved.Function;
import dev.jampx.model.resolved.Storage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every word about storage says what it says. */
class StorageGrammarTest {

    private static final AuthDefinition AUTH =
            defineAuth().loginWith(login -> login.email()).groups("ADMIN", "EDITOR");
    private static final FunctionDefinition THUMBNAIL =
            defineFunction("thumbnail").handler(String.class);
    private static final FunctionDefinition SWEEP = defineFunction("sweep").handler(String.class);

    private enum Team {
        ADMIN
    }

    @Test
    void isEmptyAndTheDefaultUnlessToldOtherwise() {
        assertThat(Resolution.of(defineBackend(defineStorage("files")).declared())
                        .storages())
                .containsExactly(new Storage("files", true, false, false, Map.of(), List.of()));
    }

    @Test
    void takesEverySetting() {
        Backend backend = Resolution.of(defineBackend(
                        AUTH,
                        defineStorage("other"),
                        defineStorage("files")
                                .isDefault(true)
                                .versioned(true)
                                .keepOnDelete(true)
                                .triggers(
                                        on -> on.onUpload(SWEEP).onDelete(SWEEP).onUpload(THUMBNAIL))
                                .access("a/*", allow -> List.of())
                                .access(
                                        "b/{entity_id}/*",
                                        allow -> List.of(
                                                allow.entity("identity").to(StorageAction.READ, StorageAction.GET),
                                                allow.groups("EDITOR").to(StorageAction.LIST)))
                                .access(
                                        "a/*",
                                        allow -> List.of(
                                                allow.guest().to(StorageAction.GET),
                                                allow.authenticated().to(StorageAction.READ, StorageAction.WRITE),
                                                allow.groups(Team.ADMIN).to(StorageAction.DELETE),
                                                allow.resource(THUMBNAIL).to(StorageAction.READ))))
                .declared());

        assertThat(backend.storages().get(0)).isEqualTo(new Storage("other", false, false, false, Map.of(), List.of()));
        assertThat(backend.storages().get(1))
                .isEqualTo(new Storage(
                        "files",
                        true,
                        true,
                        true,
                        Map.of(StorageTrigger.ON_DELETE, "sweep", StorageTrigger.ON_UPLOAD, "thumbnail"),
                        List.of(
                                new Storage.Access(
                                        "b/{entity_id}/*",
                                        List.of(
                                                rule(
                                                        new StorageGrantee.Entity("identity"),
                                                        dev.jampx.model.StorageAction.GET,
                                                        dev.jampx.model.StorageAction.LIST),
                                                rule(
                                                        new StorageGrantee.Groups(List.of("EDITOR")),
                                                        dev.jampx.model.StorageAction.LIST))),
                                new Storage.Access(
                                        "a/*",
                                        List.of(
                                                rule(new StorageGrantee.Guest(), dev.jampx.model.StorageAction.GET),
                                                rule(
                                                        new StorageGrantee.Authenticated(),
                                                        dev.jampx.model.StorageAction.GET,
                                                        dev.jampx.model.StorageAction.LIST,
                                                        dev.jampx.model.StorageAction.WRITE),
                                                rule(
                                                        new StorageGrantee.Groups(List.of("ADMIN")),
                                                        dev.jampx.model.StorageAction.DELETE),
                                                rule(
                                                        new StorageGrantee.Resource("thumbnail"),
                                                        dev.jampx.model.StorageAction.GET,
                                                        dev.jampx.model.StorageAction.LIST))))));
        assertThat(backend.functions()).extracting(Function::name).containsExactlyInAnyOrder("sweep", "thumbnail");
    }

    @Test
    void mergesOutputsOfTheBackend() {
        assertThat(Resolution.of(defineBackend(AUTH)
                                .addOutput(Map.of("custom", Map.of("mail", "a@b.c", "tags", List.of("x"))))
                                .addOutput(Map.of("custom", Map.of("port", 5, "tags", List.of("y"))))
                                .declared())
                        .outputs())
                .isEqualTo(Map.of("custom", Map.of("mail", "a@b.c", "port", 5, "tags", List.of("x", "y"))));
    }

    private static Storage.Rule rule(StorageGrantee grantee, dev.jampx.model.StorageAction... actions) {
        return new Storage.Rule(grantee, List.of(actions));
    }
}
