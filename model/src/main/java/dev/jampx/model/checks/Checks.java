package dev.jampx.model.checks;

import dev.jampx.model.declared.DeclaredAuth;
import dev.jampx.model.declared.DeclaredBackend;
import dev.jampx.model.declared.DeclaredFunction;
import dev.jampx.model.diagnostics.Problem;
import dev.jampx.model.facts.ApiFacts;
import dev.jampx.model.facts.FunctionMentions;
import dev.jampx.model.facts.ModelFacts;
import dev.jampx.model.facts.SchemaFacts;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Runs every check. */
public final class Checks {

    private static final List<Check<DeclaredBackend>> BACKEND = List.of(
            new SomethingIsDefined(),
            new OneAuthAndOneData(),
            new UserPoolIsDefined(),
            new ProvidersAreConfigured(),
            new DefaultModeIsClear(),
            new ModeSettingsAreSound(),
            new LoggingIsSound(),
            new ApiNameIsValid(),
            new FunctionNamesAreUnique());

    private static final List<Check<DeclaredAuth>> AUTH = List.of(
            new PeopleCanSignIn(), new GroupNamesAreValid(), new GroupsAreUnique(), new AuthGrantsAllowSomething());

    private static final List<Check<DeclaredFunction>> FUNCTION = List.of(
            new FunctionNameIsValid(),
            new FunctionHasHandler(),
            new FunctionLimitsAreInRange(),
            new EnvironmentIsValid());

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
