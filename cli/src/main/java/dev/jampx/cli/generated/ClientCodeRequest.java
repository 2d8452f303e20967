package dev.jampx.cli.generated;

import dev.jampx.codegen.ClientCode;
import java.nio.file.Path;

/**
 * Client code that somebody wants in a folder.
 *
 * @param format the word for its kind, such as {@code modelgen}; code of one kind in a folder takes the place of the code before it
 * @param code what is asked for
 * @param folder where it goes, absolute
 */
public record ClientCodeRequest(String format, ClientCode code, Path folder) {}
