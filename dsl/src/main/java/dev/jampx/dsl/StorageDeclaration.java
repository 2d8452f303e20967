package dev.jampx.dsl;

import dev.jampx.model.declared.DeclaredStorage;
import dev.jampx.model.diagnostics.SourceLocation;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Storage and what was written for it. */
record StorageDeclaration(DeclaredStorage declared) implements StorageDefinition {

    @Override
    public StorageDefinition isDefault(boolean isDefault) {
        return with(isDefault, declared.versioned(), declared.keepOnDelete());
    }

    @Override
    public StorageDefinition versioned(boolean versioned) {
        return with(declared.isDefault(), versioned, declared.keepOnDelete());
    }

    @Override
    public StorageDefinition keepOnDelete(boolean keepOnDelete) {
        return with(declared.isDefault(), declared.versioned(), keepOnDelete);
    }

    @Override
    public StorageDefinition triggers(UnaryOperator<StorageTriggers> choice) {
        StorageTriggers chosen = Given.result("triggers", choice, new StorageTriggerChoice(List.of()));
        return with(((StorageTriggerChoice) chosen).chosen(), declared.access());
    }

    @Override
    public StorageDefinition access(String path, Function<StorageAllow, List<? extends StorageRule>> rules) {
        SourceLocation site = Site.ofCaller();
        DeclaredStorage.Access added = new DeclaredStorage.Access(
                Given.value("access", path),
                Given.results("access", rules, StoragePermissions.START).stream()
                        .map(rule -> ((StorageRuleDeclaration) rule).declared())
                        .toList(),
                site);
        return with(
                declared.triggers(),
                Stream.concat(
                                declared.access().stream()
                                        .filter(other -> !other.path().equals(path)),
                                Stream.of(added))
                        .toList());
    }

    private StorageDefinition with(boolean isDefault, boolean versioned, boolean keepOnDelete) {
        return new StorageDeclaration(new DeclaredStorage(
                declared.name(),
                isDefault,
                versioned,
                keepOnDelete,
                declared.triggers(),
                declared.access(),
                declared.site()));
    }

    private StorageDefinition with(List<DeclaredStorage.Trigger> triggers, List<DeclaredStorage.Access> access) {
        return new StorageDeclaration(new DeclaredStorage(
                declared.name(),
                declared.isDefault(),
                declared.versioned(),
                declared.keepOnDelete(),
                triggers,
                access,
                declared.site()));
    }
}
