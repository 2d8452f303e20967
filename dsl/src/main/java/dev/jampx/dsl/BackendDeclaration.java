package dev.jampx.dsl;

import dev.jampx.model.declared.DeclaredAuth;
import dev.jampx.model.declared.DeclaredBackend;
import dev.jampx.model.declared.DeclaredOutput;
import dev.jampx.model.diagnostics.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A backend and what was written for it. */
record BackendDeclaration(DeclaredBackend declared) implements Backend {

    static BackendDeclaration of(List<BackendResource> resources, SourceLocation site) {
        return new BackendDeclaration(new DeclaredBackend(
                resources.stream().flatMap(BackendDeclaration::auth).toList(),
                ofKind(DataDeclaration.class, resources)
                        .map(DataDeclaration::declared)
                        .toList(),
                ofKind(FunctionDeclaration.class, resources)
                        .map(FunctionDeclaration::declared)
                        .toList(),
                ofKind(StorageDeclaration.class, resources)
                        .map(StorageDeclaration::declared)
                        .toList(),
                List.of(),
                site));
    }

    @Override
    public Backend addOutput(Map<String, ?> output) {
        DeclaredOutput added =
                new DeclaredOutput(new LinkedHashMap<>(Given.value("addOutput", output)), Site.ofCaller());
        return new BackendDeclaration(new DeclaredBackend(
                declared.auth(),
                declared.data(),
                declared.functions(),
                declared.storages(),
                Stream.concat(declared.outputs().stream(), Stream.of(added)).toList(),
                declared.site()));
    }

    private static Stream<DeclaredAuth> auth(BackendResource resource) {
        if (resource instanceof AuthDeclaration defined) {
            return Stream.of(defined.declared());
        }
        return resource instanceof ReferenceAuthDeclaration referenced
                ? Stream.of(referenced.declared())
                : Stream.empty();
    }

    private static <T> Stream<T> ofKind(Class<T> kind, List<BackendResource> resources) {
        return resources.stream().filter(kind::isInstance).map(kind::cast);
    }
}
