package dev.jampx.conformance;

import amplify.auth.AuthResource;
import amplify.data.DataResource;
import dev.jampx.appsync.AppSyncCompiler;
import dev.jampx.appsync.CompiledApi;
import dev.jampx.conformance.cases.compositekeys.CompositeKeys;
import dev.jampx.conformance.cases.indexes.Indexes;
import dev.jampx.conformance.cases.keys.Keys;
import dev.jampx.conformance.cases.names.Names;
import dev.jampx.conformance.cases.relations.Relations;
import dev.jampx.conformance.cases.scalars.Scalars;
import dev.jampx.conformance.cases.timestamps.Timestamps;
import dev.jampx.dsl.AuthorizationMode;
import dev.jampx.dsl.Backend;
import dev.jampx.dsl.Jampx;
import dev.jampx.dsl.Schema;
import dev.jampx.model.resolution.Resolution;
import dev.jampx.model.resolved.Data;
import java.nio.file.Path;
import java.util.Locale;

/** A backend that is written twice: in TypeScript for Amplify's toolchain, in Java for jampx. */
enum Case {
    HERO_FAQ(Jampx.defineBackend(AuthResource.AUTH, DataResource.DATA)),
    SCALARS(Scalars.SCHEMA),
    KEYS(Keys.SCHEMA),
    COMPOSITE_KEYS(CompositeKeys.SCHEMA),
    INDEXES(Indexes.SCHEMA),
    RELATIONS(Relations.SCHEMA),
    TIMESTAMPS(Timestamps.SCHEMA),
    NAMES(Names.SCHEMA);

    private static final Path SOURCES = Path.of("src", "test", "java", "dev", "jampx", "conformance", "cases");

    private final Backend backend;

    Case(Backend backend) {
        this.backend = backend;
    }

    Case(Schema schema) {
        this(Jampx.defineBackend(
                Jampx.defineAuth().loginWith(login -> login.email()),
                Jampx.defineData(schema).authorizationModes(modes -> modes.defaultMode(AuthorizationMode.USER_POOL))));
    }

    /** The name of its folder. */
    String folder() {
        return name().toLowerCase(Locale.ROOT).replace("_", "");
    }

    /** The definition of the data in TypeScript. */
    Path typeScript() {
        return SOURCES.resolve(folder()).resolve("resource.ts");
    }

    /** The resolved data. */
    Data data() {
        return Resolution.of(backend.declared()).data().orElseThrow();
    }

    /** What jampx makes of it. */
    CompiledApi compile() {
        return AppSyncCompiler.compile(data());
    }
}
