package dev.jampx.conformance.javaclient;

import dev.jampx.appsync.AppSyncCompiler;
import dev.jampx.codegen.GeneratedFile;
import dev.jampx.codegen.java.JavaClient;
import dev.jampx.conformance.UsersCode;
import dev.jampx.model.resolved.Data;
import java.util.List;

/** Clients as jampx generates them. */
final class GeneratedClient {

    private GeneratedClient() {}

    /** The client of {@code data} in {@code packageName}. */
    static List<GeneratedFile> of(Data data, String packageName) {
        return JavaClient.of(
                data, AppSyncCompiler.compile(data, UsersCode.EVERYWHERE).sdl(), packageName);
    }
}
