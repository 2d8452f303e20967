package dev.jampx.dsl;

import java.util.List;
import java.util.Optional;

/** Starts rules about files; it holds nothing. */
enum StoragePermissions implements StorageAllow {
    START;

    @Override
    public StorageGrantee authenticated() {
        return users(new dev.jampx.model.StorageGrantee.Authenticated());
    }

    @Override
    public StorageGrantee guest() {
        return users(new dev.jampx.model.StorageGrantee.Guest());
    }

    @Override
    public StorageGrantee groups(String... names) {
        return users(new dev.jampx.model.StorageGrantee.Groups(Given.elements("allow.groups", names)));
    }

    @Override
    public StorageGrantee groups(Enum<?>... names) {
        List<String> texts = Given.elements("allow.groups", names).stream()
                .<String>map(Enum::name)
                .toList();
        return users(new dev.jampx.model.StorageGrantee.Groups(texts));
    }

    @Override
    public StorageGrantee entity(String id) {
        return users(new dev.jampx.model.StorageGrantee.Entity(Given.value("allow.entity", id)));
    }

    @Override
    public StorageGrantee resource(FunctionDefinition function) {
        var declared = FunctionDeclaration.written(Given.value("allow.resource", function));
        return new StorageGranteeDeclaration(
                new dev.jampx.model.StorageGrantee.Resource(declared.name()), Optional.of(declared), Site.ofCaller());
    }

    private static StorageGrantee users(dev.jampx.model.StorageGrantee grantee) {
        return new StorageGranteeDeclaration(grantee, Optional.empty(), Site.ofCaller());
    }
}
