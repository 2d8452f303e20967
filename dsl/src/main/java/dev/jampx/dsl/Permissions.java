package dev.jampx.dsl;

import dev.jampx.model.AuthRule;
import dev.jampx.model.declared.DeclaredSchema;
import java.util.List;
import java.util.Optional;

/** Starts rules at every level, since each level has the words of the one below and more; it holds nothing. */
enum Permissions implements SchemaAllow {
    START;

    @Override
    public ModelRule publicApiKey() {
        return new RuleDeclaration(new AuthRule.PublicApiKey(standard()));
    }

    @Override
    public ModelRule guest() {
        return new RuleDeclaration(new AuthRule.Guest(standard()));
    }

    @Override
    public ModelRule authenticated() {
        return new RuleDeclaration(new AuthRule.Authenticated(standard()));
    }

    @Override
    public ModelRule authenticated(AuthProvider provider) {
        return new RuleDeclaration(new AuthRule.Authenticated(by("allow.authenticated", provider)));
    }

    @Override
    public ModelRule custom() {
        return new RuleDeclaration(new AuthRule.Custom(standard()));
    }

    @Override
    public ModelRule custom(AuthProvider provider) {
        return new RuleDeclaration(new AuthRule.Custom(by("allow.custom", provider)));
    }

    @Override
    public OwnerRule owner() {
        return owner("allow.owner", AuthRule.Owner.DEFAULT_FIELD, false, standard());
    }

    @Override
    public OwnerRule owner(AuthProvider provider) {
        return owner("allow.owner", AuthRule.Owner.DEFAULT_FIELD, false, by("allow.owner", provider));
    }

    @Override
    public OwnerRule ownerDefinedIn(String field) {
        return owner("allow.ownerDefinedIn", field, false, standard());
    }

    @Override
    public OwnerRule ownerDefinedIn(String field, AuthProvider provider) {
        return owner("allow.ownerDefinedIn", field, false, by("allow.ownerDefinedIn", provider));
    }

    @Override
    public OwnerRule ownersDefinedIn(String field) {
        return owner("allow.ownersDefinedIn", field, true, standard());
    }

    @Override
    public OwnerRule ownersDefinedIn(String field, AuthProvider provider) {
        return owner("allow.ownersDefinedIn", field, true, by("allow.ownersDefinedIn", provider));
    }

    @Override
    public GroupRule group(String group) {
        return groups(List.of(Given.value("allow.group", group)), standard());
    }

    @Override
    public GroupRule group(String group, AuthProvider provider) {
        return groups(List.of(Given.value("allow.group", group)), by("allow.group", provider));
    }

    @Override
    public GroupRule groups(String... groups) {
        return groups(Given.elements("allow.groups", groups), standard());
    }

    @Override
    public GroupRule groups(List<String> groups) {
        return groups(Given.elements("allow.groups", groups), standard());
    }

    @Override
    public GroupRule groups(List<String> groups, AuthProvider provider) {
        return groups(Given.elements("allow.groups", groups), by("allow.groups", provider));
    }

    @Override
    public GroupRule groupDefinedIn(String field) {
        return groupField("allow.groupDefinedIn", field, false, standard());
    }

    @Override
    public GroupRule groupDefinedIn(String field, AuthProvider provider) {
        return groupField("allow.groupDefinedIn", field, false, by("allow.groupDefinedIn", provider));
    }

    @Override
    public GroupRule groupsDefinedIn(String field) {
        return groupField("allow.groupsDefinedIn", field, true, standard());
    }

    @Override
    public GroupRule groupsDefinedIn(String field, AuthProvider provider) {
        return groupField("allow.groupsDefinedIn", field, true, by("allow.groupsDefinedIn", provider));
    }

    @Override
    public SchemaGrant resource(FunctionDefinition function) {
        return new SchemaGrantDeclaration(new DeclaredSchema.Grant(
                FunctionDeclaration.written(Given.value("allow.resource", function)),
                List.of(dev.jampx.model.ResourceOperation.values()),
                Site.ofCaller()));
    }

    private static OwnerRule owner(String call, String field, boolean many, AuthRule.Scope scope) {
        return new OwnerDeclaration(new AuthRule.Owner(Given.value(call, field), many, Optional.empty(), scope));
    }

    private static GroupRule groups(List<String> groups, AuthRule.Scope scope) {
        return new StaticGroupsDeclaration(new AuthRule.StaticGroups(groups, Optional.empty(), scope));
    }

    private static GroupRule groupField(String call, String field, boolean many, AuthRule.Scope scope) {
        return new DynamicGroupsDeclaration(
                new AuthRule.DynamicGroups(Given.value(call, field), many, Optional.empty(), scope));
    }

    private static AuthRule.Scope standard() {
        return AuthRule.Scope.all(Site.ofCaller());
    }

    private static AuthRule.Scope by(String call, AuthProvider provider) {
        return new AuthRule.Scope(Optional.of(Given.value(call, provider).term()), Optional.empty(), Site.ofCaller());
    }
}
