package dev.jampx.cli.generated;

import dev.jampx.codegen.ClientCode;
import java.nio.file.Path;

/**
 * Client code that somebody wants in a folder.
 *
 * @param code what is asked for; code of one format in a folder takes the place of the code before it
 * @param folder where it goes, absolute
 */
public record ClientCodeRequest(ClientCode code, Path folder) {}
