package dev.jampx.model.checks;

import dev.jampx.model.checks.auth.AuthGrantsAllowSomething;
import dev.jampx.model.checks.auth.AuthNameIsValid;
import dev.jampx.model.checks.auth.GroupNamesAreValid;
import dev.jampx.model.checks.auth.GroupsAreUnique;
import dev.jampx.model.checks.auth.MessagesAreShortEnough;
import dev.jampx.model.checks.auth.MessagesHoldTheirMarks;
import dev.jampx.model.checks.auth.PasswordlessSignInFits;
import dev.jampx.model.checks.auth.PeopleCanSignIn;
import dev.jampx.model.checks.auth.ProviderNamesAreValid;
import dev.jampx.model.checks.auth.ProvidersAreWhole;
import dev.jampx.model.checks.auth.ProvidersMapToAttributes;
import dev.jampx.model.checks.auth.RedirectsAreUrls;
import dev.jampx.model.checks.auth.ReferenceIsWhole;
import dev.jampx.model.checks.auth.RelyingPartyIsADomain;
import dev.jampx.model.checks.auth.SecondFactorsWork;
import dev.jampx.model.checks.auth.SendersAreWhole;
import dev.jampx.model.checks.auth.UserAttributesAreValid;
import dev.jampx.model.checks.authorization.GroupsAreNamed;
import dev.jampx.model.checks.authorization.ImpliedFieldNamesAreValid;
import dev.jampx.model.checks.authorization.ImpliedFieldsFit;
import dev.jampx.model.checks.authorization.OperationRulesAreSupported;
import dev.jampx.model.checks.authorization.OwnersAreNotFilters;
import dev.jampx.model.checks.authorization.ProvidersAreConfigured;
import dev.jampx.model.checks.authorization.ProvidersFitStrategies;
import dev.jampx.model.checks.authorization.RequiredFieldsAreReadable;
import dev.jampx.model.checks.authorization.RuleOperationsAreSound;
import dev.jampx.model.checks.authorization.RulesAreUnique;
import dev.jampx.model.checks.authorization.SortKeysAreNotOwners;
import dev.jampx.model.checks.backend.OneAuthAndOneData;
import dev.jampx.model.checks.backend.OutputsAreSaidOnce;
import dev.jampx.model.checks.backend.SomethingIsDefined;
import dev.jampx.model.checks.backend.UserPoolIsDefined;
import dev.jampx.model.checks.data.ApiNameIsValid;
import dev.jampx.model.checks.data.DefaultModeIsClear;
import dev.jampx.model.checks.data.LoggingIsSound;
import dev.jampx.model.checks.data.ModeSettingsAreSound;
import dev.jampx.model.checks.function.ChangeSourcesAreSound;
import dev.jampx.model.checks.function.ChangedModelsExist;
import dev.jampx.model.checks.function.EnvironmentIsValid;
import dev.jampx.model.checks.function.FunctionCodeIsInProject;
import dev.jampx.model.checks.function.FunctionHasHandler;
import dev.jampx.model.checks.function.FunctionLimitsAreInRange;
import dev.jampx.model.checks.function.FunctionLoggingIsSound;
import dev.jampx.model.checks.function.FunctionNameIsValid;
import dev.jampx.model.checks.function.FunctionNamesAreUnique;
import dev.jampx.model.checks.function.LayersAreSound;
import dev.jampx.model.checks.function.RuntimesAreKnown;
import dev.jampx.model.checks.function.SchedulesAreSound;
import dev.jampx.model.checks.identifier.IdentifierFieldsAreDistinct;
import dev.jampx.model.checks.identifier.IdentifierFieldsAreKeys;
import dev.jampx.model.checks.identifier.IdentifierFieldsAreRequired;
import dev.jampx.model.checks.identifier.IdentifierFieldsExist;
import dev.jampx.model.checks.identifier.IdentifierIsGiven;
import dev.jampx.model.checks.index.IndexAddsToPrimaryKey;
import dev.jampx.model.checks.index.IndexFieldsAreDistinct;
import dev.jampx.model.checks.index.IndexFieldsAreKeys;
import dev.jampx.model.checks.index.IndexFieldsExist;
import dev.jampx.model.checks.index.IndexNamesAreUnique;
import dev.jampx.model.checks.index.IndexNamesAreValid;
import dev.jampx.model.checks.index.IndexQueryNamesAreValid;
import dev.jampx.model.checks.index.IndexReferencesAreEnums;
import dev.jampx.model.checks.index.IndexesAreFewEnough;
import dev.jampx.model.checks.index.ProjectionsAreSmallEnough;
import dev.jampx.model.checks.index.QueryFieldsAreUnique;
import dev.jampx.model.checks.limit.KeyNamesAreShortEnough;
import dev.jampx.model.checks.limit.TableNamesAreShortEnough;
import dev.jampx.model.checks.operation.HandlersAreSound;
import dev.jampx.model.checks.operation.OperationsAreComplete;
import dev.jampx.model.checks.operation.RootFieldsAreUnique;
import dev.jampx.model.checks.operation.SubscriptionSourcesAgree;
import dev.jampx.model.checks.operation.SubscriptionSourcesAreMutations;
import dev.jampx.model.checks.relationship.CounterpartsAreUnique;
import dev.jampx.model.checks.relationship.ReferenceFieldsAreKeys;
import dev.jampx.model.checks.relationship.ReferenceFieldsExist;
import dev.jampx.model.checks.relationship.ReferencesAreDistinct;
import dev.jampx.model.checks.relationship.ReferencesAreGiven;
import dev.jampx.model.checks.relationship.ReferencesAreRequiredTogether;
import dev.jampx.model.checks.relationship.ReferencesFitIdentifier;
import dev.jampx.model.checks.relationship.RelationshipTargetsExist;
import dev.jampx.model.checks.relationship.RelationshipsAreMutual;
import dev.jampx.model.checks.schema.DefinitionNamesAreUnique;
import dev.jampx.model.checks.schema.DefinitionNamesAreValid;
import dev.jampx.model.checks.schema.FieldNamesAreUnique;
import dev.jampx.model.checks.schema.FieldNamesAreValid;
import dev.jampx.model.checks.schema.ModelHasFields;
import dev.jampx.model.checks.schema.ModelsAreAuthorized;
import dev.jampx.model.checks.schema.ModelsDoNotShareOperations;
import dev.jampx.model.checks.schema.ResolversAreToldApart;
import dev.jampx.model.checks.schema.SchemaGrantsAllowSomething;
import dev.jampx.model.checks.schema.SchemasAreNotEmpty;
import dev.jampx.model.checks.schema.TimestampsAreSingle;
import dev.jampx.model.checks.secret.SecretNamesAreValid;
import dev.jampx.model.checks.storage.OneStorageIsDefault;
import dev.jampx.model.checks.storage.StorageNamesAreSound;
import dev.jampx.model.checks.storage.StoragePathsAreSound;
import dev.jampx.model.checks.storage.StorageRulesAreSound;
import dev.jampx.model.checks.storage.StorageUsersExist;
import dev.jampx.model.checks.type.CustomTypesHaveFields;
import dev.jampx.model.checks.type.EnumsAreSound;
import dev.jampx.model.checks.type.ReferencesHaveTypes;
import dev.jampx.model.checks.type.ResultsAreFinite;
import dev.jampx.model.checks.type.ResultsAreNear;
import dev.jampx.model.checks.type.TypeNamesAreUnique;
import dev.jampx.model.checks.value.DefaultsFit;
import dev.jampx.model.checks.value.DefaultsStandOnModels;
import dev.jampx.model.checks.value.ValidationsFit;
import dev.jampx.model.checks.value.ValidationsStandOnModels;
import dev.jampx.model.declared.DeclaredAuth;
import dev.jampx.model.declared.DeclaredBackend;
import dev.jampx.model.declared.DeclaredFunction;
import dev.jampx.model.declared.DeclaredStorage;
import dev.jampx.model.declared.SecretReference;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.ApiFacts;
import dev.jampx.model.facts.FunctionMentions;
import dev.jampx.model.facts.ModelFacts;
import dev.jampx.model.facts.SchemaFacts;
import dev.jampx.model.facts.SecretMentions;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Runs every check. */
public final class Checks {

    private static final List<Check<DeclaredBackend>> BACKEND = List.of(
            new SomethingIsDefined(),
            new OutputsAreSaidOnce(),
            new StorageNamesAreSound(),
            new OneStorageIsDefault(),
            new StorageUsersExist(),
            new OneAuthAndOneData(),
            new UserPoolIsDefined(),
            new ProvidersAreConfigured(),
            new DefaultModeIsClear(),
            new ModeSettingsAreSound(),
            new LoggingIsSound(),
            new ApiNameIsValid(),
            new FunctionNamesAreUnique(),
            new ChangedModelsExist());

    private static final List<Check<DeclaredAuth>> AUTH = List.of(
            new AuthNameIsValid(),
            new PeopleCanSignIn(),
            new MessagesHoldTheirMarks(),
            new MessagesAreShortEnough(),
            new RelyingPartyIsADomain(),
            new PasswordlessSignInFits(),
            new SecondFactorsWork(),
            new SendersAreWhole(),
            new ProvidersAreWhole(),
            new ProviderNamesAreValid(),
            new ProvidersMapToAttributes(),
            new RedirectsAreUrls(),
            new UserAttributesAreValid(),
            new ReferenceIsWhole(),
            new GroupNamesAreValid(),
            new GroupsAreUnique(),
            new AuthGrantsAllowSomething());

    private static final List<Check<DeclaredFunction>> FUNCTION = List.of(
            new FunctionNameIsValid(),
            new FunctionHasHandler(),
            new FunctionCodeIsInProject(),
            new FunctionLimitsAreInRange(),
            new RuntimesAreKnown(),
            new SchedulesAreSound(),
            new ChangeSourcesAreSound(),
            new LayersAreSound(),
            new FunctionLoggingIsSound(),
            new EnvironmentIsValid());

    private static final List<Check<SecretReference>> SECRET = List.of(new SecretNamesAreValid());

    private static final List<Check<DeclaredStorage>> STORAGE =
            List.of(new StoragePathsAreSound(), new StorageRulesAreSound());

    private static final List<Check<ApiFacts>> API = List.of(
            new SchemasAreNotEmpty(),
            new DefinitionNamesAreUnique(),
            new ModelsDoNotShareOperations(),
            new TypeNamesAreUnique(),
            new QueryFieldsAreUnique(),
            new RootFieldsAreUnique(),
            new ResolversAreToldApart());

    private static final List<Check<SchemaFacts>> SCHEMA = List.of(
            new DefinitionNamesAreValid(),
            new FieldNamesAreValid(),
            new FieldNamesAreUnique(),
            new EnumsAreSound(),
            new CustomTypesHaveFields(),
            new ReferencesHaveTypes(),
            new OperationsAreComplete(),
            new HandlersAreSound(),
            new SubscriptionSourcesAreMutations(),
            new SubscriptionSourcesAgree(),
            new ResultsAreFinite(),
            new ResultsAreNear(),
            new ModelsAreAuthorized(),
            new ProvidersFitStrategies(),
            new GroupsAreNamed(),
            new ImpliedFieldNamesAreValid(),
            new OwnersAreNotFilters(),
            new ImpliedFieldsFit(),
            new RulesAreUnique(),
            new RuleOperationsAreSound(),
            new RequiredFieldsAreReadable(),
            new SortKeysAreNotOwners(),
            new OperationRulesAreSupported(),
            new DefaultsStandOnModels(),
            new ValidationsStandOnModels(),
            new TableNamesAreShortEnough(),
            new SchemaGrantsAllowSomething(),
            new RelationshipTargetsExist(),
            new ReferencesAreGiven(),
            new ReferencesAreDistinct(),
            new ReferenceFieldsExist(),
            new ReferenceFieldsAreKeys(),
            new RelationshipsAreMutual(),
            new CounterpartsAreUnique(),
            new ReferencesFitIdentifier(),
            new ReferencesAreRequiredTogether(),
            new IndexNamesAreUnique(),
            new IndexReferencesAreEnums(),
            new IndexesAreFewEnough());

    private static final List<Check<ModelFacts>> MODEL = List.of(
            new ModelHasFields(),
            new IdentifierIsGiven(),
            new IdentifierFieldsExist(),
            new IdentifierFieldsAreDistinct(),
            new IdentifierFieldsAreKeys(),
            new IdentifierFieldsAreRequired(),
            new IndexFieldsExist(),
            new IndexFieldsAreKeys(),
            new IndexFieldsAreDistinct(),
            new TimestampsAreSingle(),
            new IndexNamesAreValid(),
            new IndexQueryNamesAreValid(),
            new IndexAddsToPrimaryKey(),
            new ProjectionsAreSmallEnough(),
            new DefaultsFit(),
            new ValidationsFit(),
            new KeyNamesAreShortEnough());

    private Checks() {}

    /** Everything that is wrong with {@code backend}, sorted by place; empty if nothing is. */
    public static List<Problem> of(DeclaredBackend backend) {
        List<ApiFacts> apis = backend.data().stream().map(ApiFacts::of).toList();
        List<SchemaFacts> schemas =
                apis.stream().flatMap(api -> api.schemas().stream()).toList();
        List<ModelFacts> models =
                schemas.stream().flatMap(schema -> schema.models().stream()).toList();
        return Stream.of(
                        run(BACKEND, List.of(backend)),
                        run(AUTH, backend.auth()),
                        run(FUNCTION, FunctionMentions.distinct(backend)),
                        run(SECRET, SecretMentions.of(backend)),
                        run(STORAGE, backend.storages()),
                        run(API, apis),
                        run(SCHEMA, schemas),
                        run(MODEL, models))
                .flatMap(problems -> problems)
                .distinct()
                .sorted()
                .toList();
    }

    private static <T> Stream<Problem> run(List<Check<T>> checks, Collection<T> subjects) {
        return subjects.stream().flatMap(subject -> checks.stream().flatMap(check -> check.problems(subject)));
    }
}
