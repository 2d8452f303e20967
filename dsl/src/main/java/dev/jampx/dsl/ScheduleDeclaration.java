package dev.jampx.dsl;

import dev.jampx.model.declared.DeclaredSchedule;
import java.util.Optional;

/** A schedule as it was written. */
record ScheduleDeclaration(DeclaredSchedule declared) implements FunctionSchedule {

    @Override
    public FunctionSchedule timezone(String timezone) {
        return new ScheduleDeclaration(new DeclaredSchedule(
                declared.expression(),
                Optional.of(Given.value("timezone", timezone)),
                declared.description(),
                declared.site()));
    }

    @Override
    public FunctionSchedule description(String description) {
        return new ScheduleDeclaration(new DeclaredSchedule(
                declared.expression(),
                declared.timezone(),
                Optional.of(Given.value("description", description)),
                declared.site()));
    }
}
