package dev.jampx.model.checks.limit;

import dev.jampx.model.checks.Check;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.SchemaFacts;
import java.util.stream.Stream;

/** The names of the models' tables are not longer than DynamoDB takes: {@code <model>-<26 characters of the API>-NONE}. */
public final class TableNamesAreShortEnough implements Check<SchemaFacts> {

    private static final int LONGEST_TABLE_NAME = 255;
    private static final int REST_OF_TABLE_NAME = "-abcdefghijklmnopqrstuvwxyz-NONE".length();
    private static final int LONGEST = LONGEST_TABLE_NAME - REST_OF_TABLE_NAME;

    @Override
    public Stream<Problem> problems(SchemaFacts schema) {
        return schema.models().stream()
                .filter(model -> model.name().length() > LONGEST)
                .map(model -> LimitProblems.longModelName(model, LONGEST));
    }
}
