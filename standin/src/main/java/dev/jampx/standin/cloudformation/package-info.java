/** CloudFormation: stacks, change sets, and the engine that carries them out. */
@NullMarked
package dev.jampx.standin.cloudformation;

import org.jspecify.annotations.NullMarked;
