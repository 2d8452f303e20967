package dev.jampx.cli.session;

import dev.jampx.cli.definition.BuiltBackend;
import dev.jampx.cli.terminal.Progress;
import dev.jampx.sandbox.Endpoints;
import dev.jampx.sandbox.OnlyOnAws;
import dev.jampx.sandbox.Sandbox;
import dev.jampx.sandbox.dynamodb.PrimaryKeyChangedException;
import dev.jampx.sandbox.resolver.UnsupportedCodeException;
import java.util.List;

/** The definition that a sandbox serves, and how it is replaced. */
public final class LiveDefinition implements AutoCloseable {

    private final Sandbox sandbox;
    private final DefinitionToServe definition;
    private final OutputsFile outputs;
    private BuiltBackend current;

    LiveDefinition(Sandbox sandbox, DefinitionToServe definition, OutputsFile outputs, BuiltBackend current) {
        this.sandbox = sandbox;
        this.definition = definition;
        this.outputs = outputs;
        this.current = current;
    }

    /** Where the sandbox can be reached. */
    public Endpoints endpoints() {
        return sandbox.endpoints();
    }

    /** What it serves, for as long as nothing else is served. */
    public BuiltBackend served() {
        return current;
    }

    /** The options of the definition that act only on AWS. */
    List<String> onlyOnAws() {
        return OnlyOnAws.options(current.deployment().backend());
    }

    /** Makes the first reload as quick as later ones. */
    void warmUp() {
        BuiltBackend first = current;
        IdleMachine machine = new IdleMachine();
        Background.run("jampx-rehearsal", () -> definition.build().rehearse(first.deployment(), machine::await));
    }

    /**
     * Serves what the sources say now. When it throws, what was served before goes on being served.
     *
     * @return whether that is anything new
     */
    boolean reload() {
        BuiltBackend next = definition.now(Progress.SILENT);
        if (next.deployment().equals(current.deployment())) {
            next.close();
            return false;
        }
        try {
            sandbox.deploy(next.deployment());
        } catch (PrimaryKeyChangedException e) {
            next.close();
            throw definition.build().explained(e, next);
        } catch (UnsupportedCodeException e) {
            next.close();
            throw definition.build().explained(e, next);
        } catch (RuntimeException e) {
            next.close();
            throw e;
        }
        current.close();
        current = next;
        definition.build().sweep();
        writeOutputs();
        return true;
    }

    void writeOutputs() {
        outputs.write(sandbox.outputs());
    }

    /** Gives up the classes; the sandbox itself is stopped by who started it. */
    @Override
    public void close() {
        current.close();
    }
}
