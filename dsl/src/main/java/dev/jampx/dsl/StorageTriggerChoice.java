package dev.jampx.dsl;

import dev.jampx.model.StorageTrigger;
import dev.jampx.model.declared.DeclaredStorage;
import java.util.List;
import java.util.stream.Stream;

/** The triggers of storage chosen so far. */
record StorageTriggerChoice(List<DeclaredStorage.Trigger> chosen) implements StorageTriggers {

    @Override
    public StorageTriggers onUpload(FunctionDefinition function) {
        return with(StorageTrigger.ON_UPLOAD, Given.value("onUpload", function));
    }

    @Override
    public StorageTriggers onDelete(FunctionDefinition function) {
        return with(StorageTrigger.ON_DELETE, Given.value("onDelete", function));
    }

    private StorageTriggers with(StorageTrigger trigger, FunctionDefinition function) {
        DeclaredStorage.Trigger added =
                new DeclaredStorage.Trigger(trigger, FunctionDeclaration.written(function), Site.ofCaller());
        return new StorageTriggerChoice(
                Stream.concat(chosen.stream().filter(other -> other.trigger() != trigger), Stream.of(added))
                        .toList());
    }
}
