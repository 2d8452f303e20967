/** The statements by which clients call an API: a document for each of its operations, as Amplify writes them. */
@NullMarked
package dev.jampx.codegen.document;

import org.jspecify.annotations.NullMarked;
