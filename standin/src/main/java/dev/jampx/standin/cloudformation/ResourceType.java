package dev.jampx.standin.cloudformation;

import java.util.Optional;
import java.util.Set;

/**
 * What CloudFormation knows of a type of resources.
 *
 * @param nameProperty the property with the name that users may choose
 * @param fixed the properties whose change makes a new resource of it
 */
record ResourceType(Optional<String> nameProperty, Set<String> fixed) {}
