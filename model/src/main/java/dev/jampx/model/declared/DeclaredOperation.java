package dev.jampx.model.declared;

import dev.jampx.model.AuthRule;
import dev.jampx.model.MutationOperation;
import dev.jampx.model.OperationKind;
import dev.jampx.model.diagnostics.SourceLocation;
import java.util.List;
import java.util.Optional;

/**
 * What was written with {@code a.query()}, {@code a.mutation()} or {@code a.subscription()}.
 *
 * @param kind which of the three
 * @param arguments the arguments in the order written; a name given twice stands here twice
 * @param returns the type of the result, if it was given
 * @param rules who may call it
 * @param handlers what answers it: one handler, or the steps of a pipeline
 * @param sources the mutations that a subscription follows
 * @param site where it was started
 */
public record DeclaredOperation(
        OperationKind kind,
        List<DeclaredField> arguments,
        Optional<DeclaredField.Type> returns,
        List<AuthRule> rules,
        List<DeclaredHandler> handlers,
        List<Source> sources,
        SourceLocation site)
        implements DeclaredDefinition {

    public DeclaredOperation {
        arguments = List.copyOf(arguments);
        rules = List.copyOf(rules);
        handlers = List.copyOf(handlers);
        sources = List.copyOf(sources);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.operation(this);
    }

    /**
     * What a subscription follows: {@code a.ref("publish")}, or {@code a.ref("Todo").mutations(...)}.
     *
     * @param target the name of a custom mutation or of a model
     * @param mutations the model's mutations, if they were given
     * @param required whether the source was marked so, in which case the rows of a model are delivered as never null
     * @param site where {@code forSource} was called
     */
    public record Source(String target, List<MutationOperation> mutations, boolean required, SourceLocation site) {

        public Source {
            mutations = List.copyOf(mutations);
        }
    }
}
