package dev.jampx.dsl;

import java.util.Optional;

/** The settings of a function's log chosen so far. */
record FunctionLoggingChoice(dev.jampx.model.FunctionLogging settings) implements FunctionLogging {

    @Override
    public FunctionLogging format(String format) {
        return new FunctionLoggingChoice(new dev.jampx.model.FunctionLogging(
                Optional.of(Given.value("format", format)), settings.level(), settings.retention()));
    }

    @Override
    public FunctionLogging level(String level) {
        return new FunctionLoggingChoice(new dev.jampx.model.FunctionLogging(
                settings.format(), Optional.of(Given.value("level", level)), settings.retention()));
    }

    @Override
    public FunctionLogging retention(String retention) {
        return new FunctionLoggingChoice(new dev.jampx.model.FunctionLogging(
                settings.format(), settings.level(), Optional.of(Given.value("retention", retention))));
    }
}
