package dev.jampx.cli.aws.plan;

/** Says what an update does, such as {@code creates the index ByTitle of app/data/Todo}. */
public final class StepText implements StepAction.Visitor<String> {

    @Override
    public String createIndex(StepAction.CreateIndex action) {
        return "creates the index " + action.index() + " of " + action.table();
    }

    @Override
    public String deleteIndex(StepAction.DeleteIndex action) {
        return "deletes the index " + action.index() + " of " + action.table();
    }

    @Override
    public String takeAway(StepAction.TakeAway action) {
        return "deletes " + action.subject().name() + ", to create it anew"
                + (action.with().isEmpty() ? "" : ", and with it " + String.join(", ", action.with()));
    }

    @Override
    public String applyDefinition(StepAction.ApplyDefinition action) {
        return "applies the definition";
    }
}
