package dev.jampx.dsl;

import dev.jampx.model.LoggingSettings;

/** The settings of logging chosen so far. */
record DataLoggingChoice(LoggingSettings settings) implements DataLogging {

    @Override
    public DataLogging retention(String retention) {
        return new DataLoggingChoice(new LoggingSettings(
                Given.value("retention", retention), settings.excludeVerboseContent(), settings.fieldLogLevel()));
    }

    @Override
    public DataLogging excludeVerboseContent(boolean exclude) {
        return new DataLoggingChoice(new LoggingSettings(settings.retention(), exclude, settings.fieldLogLevel()));
    }

    @Override
    public DataLogging fieldLogLevel(String level) {
        return new DataLoggingChoice(new LoggingSettings(
                settings.retention(), settings.excludeVerboseContent(), Given.value("fieldLogLevel", level)));
    }
}
