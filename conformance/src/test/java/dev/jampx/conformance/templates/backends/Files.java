package dev.jampx.conformance.templates.backends;

import static dev.jampx.dsl.Jampx.*;

import dev.jampx.dsl.*;
import java.util.List;

/** Two buckets, with rules of every kind. */
public final class Files implements BackendDefinition {

    private static final FunctionDefinition SWEEP = defineFunction("sweep").entry("./sweep.js");
    private static final FunctionDefinition THUMBNAIL =
            defineFunction("thumbnail").entry("./thumbnail.js");

    @Override
    public Backend define() {
        return defineBackend(
                defineAuth().loginWith(login -> login.email()).groups("Admins", "Editors"),
                defineStorage("files")
                        .isDefault(true)
                        .triggers(on -> on.onUpload(THUMBNAIL).onDelete(THUMBNAIL))
                        .access(
                                "public/*",
                                allow -> List.of(
                                        allow.guest().to(StorageAction.GET),
                                        allow.authenticated().to(StorageAction.READ, StorageAction.WRITE),
                                        allow.groups("Admins", "Editors")
                                                .to(StorageAction.READ, StorageAction.WRITE, StorageAction.DELETE)))
                        .access(
                                "public/news/*",
                                allow -> List.of(
                                        allow.guest().to(StorageAction.READ),
                                        allow.groups("Editors").to(StorageAction.WRITE)))
                        .access(
                                "own/{entity_id}/*",
                                allow -> List.of(
                                        allow.entity("identity")
                                                .to(StorageAction.READ, StorageAction.WRITE, StorageAction.DELETE),
                                        allow.guest().to(StorageAction.LIST),
                                        allow.resource(SWEEP).to(StorageAction.DELETE)))
                        .access(
                                "thumbnails/*",
                                allow -> List.of(allow.resource(THUMBNAIL).to(StorageAction.WRITE))),
                defineStorage("reports")
                        .access("all/*", allow -> List.of(allow.groups("Admins").to(StorageAction.READ)))
                        .access("in/*", allow -> List.of(allow.resource(SWEEP).to(StorageAction.READ))));
    }
}
