package dev.jampx.dsl;

import dev.jampx.model.declared.DeclaredDefinition;

/** What everything that has a name in a schema can tell about itself. */
sealed interface EntryDeclaration extends SchemaEntry
        permits ModelDeclaration,
                CustomTypeDeclaration,
                EnumDeclaration,
                OperationDeclaration,
                SubscriptionDeclaration {

    DeclaredDefinition declared();
}
