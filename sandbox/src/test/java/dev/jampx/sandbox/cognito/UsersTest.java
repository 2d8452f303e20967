package dev.jampx.sandbox.cognito;

import static dev.jampx.dsl.Jampx.defineAuth;
import static dev.jampx.dsl.Jampx.defineBackend;
import static dev.jampx.dsl.Jampx.defineFunction;
import static dev.jampx.sandbox.cognito.PoolFixture.EMAIL;
import static dev.jampx.sandbox.cognito.PoolFixture.PASSWORD;
import static dev.jampx.sandbox.cognito.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.jampx.dsl.AuthDefinition;
import dev.jampx.dsl.FunctionDefinition;
import dev.jampx.dsl.VerificationEmailStyle;
import dev.jampx.model.resolution.Resolution;
import dev.jampx.model.resolved.Auth;
import dev.jampx.sandbox.cognito.delivery.DeliveryMedium;
import dev.jampx.sandbox.lambda.FunctionInvoker.Outcome;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AttributeType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.DeliveryMediumType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.MessageActionType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.SignUpResponse;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserStatusType;

/** Users of pools with all that a definition says of them, over HTTP and with the AWS SDK. */
class UsersTest {

    private static final String PHONE = "+4917012345678";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final FunctionDefinition TRIGGER =
            defineFunction(PoolFixture.FUNCTION).handler(Object.class);

    @TempDir
    Path folder;

    private PoolFixture pool;

    @AfterEach
    void stop() {
        pool.close();
    }

    @Test
    void peopleSignUpWithTheirPhone() {
        start(defineAuth()
                .loginWith(
                        login -> login.phone(phone -> phone.verificationMessage(create -> "Psst: " + create.code()))));
        SignUpResponse answer = signUp(PHONE);
        assertThat(answer.codeDeliveryDetails().destination()).isEqualTo("+*******5678");
        assertThat(answer.codeDeliveryDetails().deliveryMedium()).isEqualTo(DeliveryMediumType.SMS);
        assertThat(answer.codeDeliveryDetails().attributeName()).isEqualTo("phone_number");
        assertThat(last().message().text()).isEqualTo("Psst: " + pool.code());
        assertThat(last().message().medium()).isEqualTo(DeliveryMedium.SMS);
        confirm(PHONE);
        assertThat(attributes(PHONE))
                .containsEntry("phone_number", PHONE)
                .containsEntry("phone_number_verified", "true");
        assertThat(pool.withPassword(PHONE, PASSWORD).authenticationResult()).isNotNull();
        assertRefused(
                "UsernameExistsException",
                "An account with the given phone_number already exists.",
                () -> signUp(PHONE));
        assertRefused("InvalidParameterException", "Username should be a phone number.", () -> signUp(EMAIL));
    }

    @Test
    void aPoolForBothTakesEither() {
        start(defineAuth().loginWith(login -> login.email().phone()));
        signUp(EMAIL, "phone_number", PHONE);
        assertThat(last().destination()).isEqualTo(PHONE);
        confirm(EMAIL);
        assertThat(attributes(PHONE))
                .containsEntry("phone_number_verified", "true")
                .containsEntry("email_verified", "false");
        assertRefused(
                "InvalidParameterException",
                "Username should be either an email or a phone number.",
                () -> signUp("ada"));
        assertRefused(
                "UsernameExistsException",
                "An account with the given phone_number already exists.",
                () -> signUp("eve@example.com", "phone_number", PHONE));
    }

    @Test
    void attributesAreHeldToTheSchema() {
        start(defineAuth().loginWith(login -> login.email()).userAttributes(user -> user.givenName(
                        name -> name.required())
                .custom("custom:team", team -> team.string().minLen(2).maxLen(4).mutable(false))
                .custom("custom:age", age -> age.number().min(18).max(99))
                .custom("custom:member", member -> member.booleanType())));
        refusedAttribute("given_name: The attribute is required", Map.of());
        refusedAttribute("custom:team: String length must not be less than 2", Map.of("custom:team", "a"));
        refusedAttribute("custom:team: String length must not be more than 4", Map.of("custom:team", "abcde"));
        refusedAttribute("custom:age: Number must not be less than 18", Map.of("custom:age", "17"));
        refusedAttribute("custom:age: Attribute is not of type Number", Map.of("custom:age", "old"));
        refusedAttribute("custom:member: Attribute is not of type Boolean", Map.of("custom:member", "maybe"));
        refusedAttribute("custom:other: Attribute does not exist in the schema.", Map.of("custom:other", "x"));
        signUp(EMAIL, "given_name", "Ada", "custom:team", "abc", "custom:age", "36");
        confirm(EMAIL);
        String token = token();
        assertRefused(
                "InvalidParameterException",
                "user.custom:team: Attribute cannot be updated.\n",
                () -> update(token, "custom:team", "xyz"));
        update(token, "custom:age", "37");
        assertThat(attributes(EMAIL)).containsEntry("custom:age", "37").containsEntry("custom:team", "abc");
        assertRefused(
                "InvalidParameterException",
                "Attributes did not conform to the schema: given_name: The attribute is required\n",
                () -> pool.client()
                        .deleteUserAttributes(r -> r.accessToken(token).userAttributeNames("given_name")));
        pool.client().deleteUserAttributes(r -> r.accessToken(token).userAttributeNames("custom:age"));
        assertThat(attributes(EMAIL)).doesNotContainKey("custom:age");
    }

    @Test
    void aNewAddressWaitsUntilItIsVerified() {
        start(defineAuth().loginWith(login -> login.email()));
        signUp("eve@example.com");
        signUp(EMAIL);
        confirm(EMAIL);
        String token = token();
        assertRefused(
                "AliasExistsException",
                "An account with the given email already exists.",
                () -> update(token, "email", "eve@example.com"));
        assertThat(update(token, "email", "new@example.com")).containsExactly("n***@e***");
        assertThat(attributes(EMAIL)).containsEntry("email", EMAIL).containsEntry("email_verified", "true");
        pool.client().getUserAttributeVerificationCode(r -> r.accessToken(token).attributeName("email"));
        assertThat(last().destination()).isEqualTo("new@example.com");
        assertRefused(
                "CodeMismatchException", "Invalid verification code provided, please try again.", () -> pool.client()
                        .verifyUserAttribute(
                                r -> r.accessToken(token).attributeName("email").code("wrong")));
        pool.restart();
        pool.client()
                .verifyUserAttribute(
                        r -> r.accessToken(token).attributeName("email").code(pool.code()));
        assertThat(attributes("new@example.com"))
                .containsEntry("email", "new@example.com")
                .containsEntry("email_verified", "true");
        assertThat(pool.withPassword("NEW@example.com", PASSWORD).authenticationResult())
                .isNotNull();
        assertRefused("UserNotFoundException", "User does not exist.", () -> attributes(EMAIL));
    }

    @Test
    void aLinkConfirms() throws IOException, InterruptedException {
        start(defineAuth()
                .loginWith(login -> login.email(email -> email.verificationEmailStyle(VerificationEmailStyle.LINK)
                        .verificationEmailSubject("Welcome")
                        .verificationEmailBody(create -> "Please " + create.link("click")))));
        signUp(EMAIL);
        assertThat(last().message().subject()).isEqualTo("Welcome");
        assertThat(last().message().text())
                .startsWith("Please <a href=\"http://localhost:4000/confirmUser?client_id=")
                .endsWith("\">click</a>");
        assertThat(open(last().message().link() + "0").statusCode()).isEqualTo(400);
        HttpResponse<String> page = open(last().message().link());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Your registration has been confirmed!");
        assertThat(status(EMAIL)).isEqualTo(UserStatusType.CONFIRMED);
        HttpResponse<String> again = open(last().message().link());
        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(again.body()).contains("User cannot be confirmed. Current status is CONFIRMED");
    }

    @Test
    void aFunctionMayConfirmASignUpOrRefuseIt() throws IOException {
        start(defineAuth().loginWith(login -> login.email()).triggers(on -> on.preSignUp(TRIGGER)
                .postConfirmation(TRIGGER)));
        pool.function = (name, event) -> new Outcome.Failed("Error", "Not you");
        assertRefused("UserLambdaValidationException", "PreSignUp failed with error Not you.", () -> signUp(EMAIL));
        assertThat(pool.pool().userCount()).isZero();
        pool.events.clear();
        pool.function =
                answering(response -> response.put("autoConfirmUser", true).put("autoVerifyEmail", true));
        SignUpResponse answer = pool.client().signUp(r -> r.clientId(pool.clientId())
                .username(EMAIL)
                .password(PASSWORD)
                .validationData(
                        AttributeType.builder().name("captcha").value("ok").build())
                .clientMetadata(Map.of("a", "b")));
        assertThat(answer.userConfirmed()).isTrue();
        assertThat(answer.codeDeliveryDetails()).isNull();
        assertThat(pool.delivered).isEmpty();
        JsonNode event = JSON.readTree(pool.events.get(0));
        assertThat(event.path("triggerSource").asText()).isEqualTo("PreSignUp_SignUp");
        assertThat(event.path("userName").asText()).isEqualTo(answer.userSub());
        assertThat(event.path("request"))
                .isEqualTo(
                        JSON.readTree(
                                """
                                {"userAttributes": {"email": "ada@example.com"}, "validationData": {"captcha": "ok"},
                                 "clientMetadata": {"a": "b"}}
                                """));
        assertThat(JSON.readTree(pool.events.get(1)).path("triggerSource").asText())
                .isEqualTo("PostConfirmation_ConfirmSignUp");
        assertThat(attributes(EMAIL)).containsEntry("email_verified", "true");
        pool.function = answering(response -> response.put("autoVerifyPhone", true));
        assertRefused(
                "InvalidLambdaResponseException",
                "Lambda cannot verify the attribute phone_number, which the user does not have.",
                () -> signUp("eve@example.com"));
        pool.function = answering(response -> response.put("autoConfirmUser", "yes"));
        assertRefused(
                "InvalidLambdaResponseException", "Unrecognizable lambda output", () -> signUp("eve@example.com"));
    }

    @Test
    void aFunctionMayWordMessages() throws IOException {
        start(defineAuth().loginWith(login -> login.email()).triggers(on -> on.customMessage(TRIGGER)));
        pool.function =
                answering(response -> response.put("emailSubject", "Hello").put("emailMessage", "Your number: {####}"));
        signUp(EMAIL);
        assertThat(last().message().subject()).isEqualTo("Hello");
        assertThat(last().message().text()).isEqualTo("Your number: " + pool.code());
        JsonNode event = JSON.readTree(pool.events.get(0));
        assertThat(event.path("triggerSource").asText()).isEqualTo("CustomMessage_SignUp");
        assertThat(event.at("/request/codeParameter").asText()).isEqualTo("{####}");
        assertThat(event.at("/request/userAttributes/cognito:user_status").asText())
                .isEqualTo("UNCONFIRMED");
    }

    @Test
    void aFunctionMaySendMessages() throws IOException {
        start(defineAuth()
                .loginWith(login -> login.email())
                .senders(senders -> senders.email(email -> email.handler(TRIGGER))));
        signUp(EMAIL);
        JsonNode event = JSON.readTree(pool.events.get(0));
        assertThat(event.path("triggerSource").asText()).isEqualTo("CustomEmailSender_SignUp");
        assertThat(event.at("/request/type").asText()).isEqualTo("customEmailSenderRequestV1");
        assertThat(event.at("/request/code").asText()).isEqualTo("encrypted " + pool.code());
        assertThat(last().message().sender()).isEqualTo(PoolFixture.FUNCTION);
        confirm(EMAIL);
        assertThat(status(EMAIL)).isEqualTo(UserStatusType.CONFIRMED);
    }

    @Test
    void somebodyUnknownWhoForgotThePasswordMayBeFetchedFromElsewhere() {
        start(defineAuth().loginWith(login -> login.email()).triggers(on -> on.userMigration(TRIGGER)));
        pool.function = answering(response -> {
            response.putObject("userAttributes").put("email", EMAIL).put("email_verified", "true");
            response.put("messageAction", "SUPPRESS");
        });
        pool.client().forgotPassword(r -> r.clientId(pool.clientId()).username(EMAIL));
        assertThat(status(EMAIL)).isEqualTo(UserStatusType.RESET_REQUIRED);
        pool.client().confirmForgotPassword(r -> r.clientId(pool.clientId())
                .username(EMAIL)
                .confirmationCode(pool.code())
                .password(PASSWORD));
        assertThat(pool.withPassword(EMAIL, PASSWORD).authenticationResult()).isNotNull();
    }

    @Test
    void anInvitationHasTheDefinitionsWords() {
        start(defineAuth()
                .loginWith(login -> login.email(email -> email.userInvitation(invitation -> invitation
                        .emailSubject("Come in")
                        .emailBody(invited -> invited.username() + " has " + invited.code())))));
        pool.client()
                .adminCreateUser(
                        r -> r.userPoolId(pool.poolId()).username(EMAIL).temporaryPassword("Tempor4ry!"));
        assertThat(last().message().subject()).isEqualTo("Come in");
        assertThat(last().message().text()).isEqualTo(EMAIL + " has Tempor4ry!");
        pool.client()
                .adminCreateUser(
                        r -> r.userPoolId(pool.poolId()).username(EMAIL).messageAction(MessageActionType.RESEND));
        assertThat(pool.delivered).hasSize(2);
        assertRefused("InvalidParameterException", "Invalid email address format.", () -> pool.client()
                .adminCreateUser(r -> r.userPoolId(pool.poolId())
                        .username("eve@example.com")
                        .userAttributes(attribute("phone_number", PHONE), attribute("email", "eve"))
                        .messageAction(MessageActionType.SUPPRESS)));
    }

    @Test
    void usersAreAdministrated() {
        start(defineAuth().loginWith(login -> login.email()));
        signUp(EMAIL);
        confirm(EMAIL);
        String token = token();
        pool.client().adminDisableUser(r -> r.userPoolId(pool.poolId()).username(EMAIL));
        assertThat(pool.pool().users("", 1).get(0).enabled()).isFalse();
        assertRefused("NotAuthorizedException", "User is disabled.", () -> pool.client()
                .getUser(r -> r.accessToken(token)));
        assertRefused("NotAuthorizedException", "User is disabled.", () -> pool.client()
                .forgotPassword(r -> r.clientId(pool.clientId()).username(EMAIL)));
        pool.client().adminEnableUser(r -> r.userPoolId(pool.poolId()).username(EMAIL));
        pool.client().getUser(r -> r.accessToken(token));
        pool.client().adminUpdateUserAttributes(r -> r.userPoolId(pool.poolId())
                .username(EMAIL)
                .userAttributes(
                        attribute("email", "new@example.com"),
                        attribute("email_verified", "true"),
                        attribute("nickname", "A")));
        assertThat(attributes("new@example.com"))
                .containsEntry("email_verified", "true")
                .containsEntry("nickname", "A");
        pool.client()
                .adminDeleteUserAttributes(r ->
                        r.userPoolId(pool.poolId()).username("new@example.com").userAttributeNames("nickname"));
        assertThat(attributes("new@example.com")).doesNotContainKey("nickname");
        pool.client().adminResetUserPassword(r -> r.userPoolId(pool.poolId()).username("new@example.com"));
        assertThat(status("new@example.com")).isEqualTo(UserStatusType.RESET_REQUIRED);
        pool.client().adminUserGlobalSignOut(r -> r.userPoolId(pool.poolId()).username("new@example.com"));
        assertRefused("NotAuthorizedException", "Access Token has been revoked", () -> pool.client()
                .getUser(r -> r.accessToken(token)));
        pool.client().adminDeleteUser(r -> r.userPoolId(pool.poolId()).username("new@example.com"));
        assertThat(pool.pool().userCount()).isZero();
    }

    @Test
    void peopleDeleteThemselves() {
        start(defineAuth().loginWith(login -> login.email()));
        signUp(EMAIL);
        confirm(EMAIL);
        String token = token();
        pool.client().deleteUser(r -> r.accessToken(token));
        assertRefused("NotAuthorizedException", "Access Token has been revoked", () -> pool.client()
                .getUser(r -> r.accessToken(token)));
        signUp(EMAIL);
    }

    @Test
    void groupsAreMadeChangedAndDeleted() {
        start(defineAuth().loginWith(login -> login.email()).groups("ADMIN"));
        signUp(EMAIL);
        pool.client().createGroup(r -> r.userPoolId(pool.poolId())
                .groupName("GUESTS")
                .description("People who look")
                .precedence(7));
        assertRefused("GroupExistsException", "A group with the name already exists.", () -> pool.client()
                .createGroup(r -> r.userPoolId(pool.poolId()).groupName("ADMIN")));
        List.of("GUESTS", "ADMIN").forEach(group -> pool.client()
                .adminAddUserToGroup(
                        r -> r.userPoolId(pool.poolId()).username(EMAIL).groupName(group)));
        pool.client()
                .updateGroup(r -> r.userPoolId(pool.poolId()).groupName("ADMIN").precedence(9));
        pool.restart();
        assertThat(pool.client()
                        .adminListGroupsForUser(r -> r.userPoolId(pool.poolId()).username(EMAIL))
                        .groups())
                .extracting(group -> group.groupName() + " " + group.precedence())
                .containsExactly("GUESTS 7", "ADMIN 9");
        var page = pool.client().listGroups(r -> r.userPoolId(pool.poolId()).limit(1));
        assertThat(page.groups()).extracting(group -> group.groupName()).containsExactly("ADMIN");
        assertThat(pool.client()
                        .listGroups(r -> r.userPoolId(pool.poolId()).nextToken(page.nextToken()))
                        .groups())
                .extracting(group -> group.description())
                .containsExactly("People who look");
        pool.client().deleteGroup(r -> r.userPoolId(pool.poolId()).groupName("ADMIN"));
        pool.client().deleteGroup(r -> r.userPoolId(pool.poolId()).groupName("GUESTS"));
        assertRefused("ResourceNotFoundException", "Group not found.", () -> pool.client()
                .getGroup(r -> r.userPoolId(pool.poolId()).groupName("ADMIN")));
        pool.client().createGroup(r -> r.userPoolId(pool.poolId()).groupName("ADMIN"));
        assertThat(pool.pool().users("", 1).get(0).groups()).isEmpty();
    }

    @Test
    void thePoolDescribesItself() {
        start(defineAuth()
                .loginWith(login -> login.email().phone())
                .userAttributes(
                        user -> user.custom("custom:team", team -> team.string().maxLen(4))));
        var described =
                pool.client().describeUserPool(r -> r.userPoolId(pool.poolId())).userPool();
        assertThat(described.usernameAttributesAsStrings()).containsExactly("email", "phone_number");
        assertThat(described.schemaAttributes())
                .filteredOn(attribute -> attribute.name().equals("custom:team"))
                .singleElement()
                .satisfies(attribute -> assertThat(
                                attribute.stringAttributeConstraints().maxLength())
                        .isEqualTo("4"));
        assertThat(pool.client().listUserPools(r -> r.maxResults(1)).userPools())
                .extracting(each -> each.id())
                .containsExactly(pool.poolId());
        assertThat(pool.client()
                        .listUserPoolClients(r -> r.userPoolId(pool.poolId()))
                        .userPoolClients())
                .extracting(each -> each.clientId())
                .containsExactly(pool.clientId());
        assertThat(pool.client()
                        .describeUserPoolClient(r -> r.userPoolId(pool.poolId()).clientId(pool.clientId()))
                        .userPoolClient()
                        .refreshTokenValidity())
                .isEqualTo(30);
    }

    private void start(AuthDefinition definition) {
        Auth auth = Resolution.of(defineBackend(definition).declared()).auth().orElseThrow();
        pool = new PoolFixture(folder, auth);
    }

    private SignUpResponse signUp(String username, String... attributes) {
        return pool.client().signUp(r -> r.clientId(pool.clientId())
                .username(username)
                .password(PASSWORD)
                .userAttributes(attributeList(attributes)));
    }

    private void confirm(String username) {
        pool.client()
                .confirmSignUp(
                        r -> r.clientId(pool.clientId()).username(username).confirmationCode(pool.code()));
    }

    private void refusedAttribute(String reason, Map<String, String> attributes) {
        String[] pairs = attributes.entrySet().stream()
                .flatMap(entry -> List.of(entry.getKey(), entry.getValue()).stream())
                .toArray(String[]::new);
        assertRefused(
                "InvalidParameterException",
                "Attributes did not conform to the schema: " + reason + "\n",
                () -> signUp(EMAIL, pairs));
    }

    private List<String> update(String token, String... attributes) {
        return pool
                .client()
                .updateUserAttributes(r -> r.accessToken(token).userAttributes(attributeList(attributes)))
                .codeDeliveryDetailsList()
                .stream()
                .map(details -> details.destination())
                .toList();
    }

    private String token() {
        return pool.withPassword(EMAIL, PASSWORD).authenticationResult().accessToken();
    }

    private IssuedCode last() {
        return pool.delivered.get(pool.delivered.size() - 1);
    }

    private Map<String, String> attributes(String username) {
        return pool.client().adminGetUser(r -> r.userPoolId(pool.poolId()).username(username)).userAttributes().stream()
                .collect(Collectors.toMap(
                        AttributeType::name, AttributeType::value, (first, second) -> second, LinkedHashMap::new));
    }

    private UserStatusType status(String username) {
        return pool.client()
                .adminGetUser(r -> r.userPoolId(pool.poolId()).username(username))
                .userStatus();
    }

    /** Opens a link where the pool really is: settings name another port. */
    private HttpResponse<String> open(String link) throws IOException, InterruptedException {
        URI there = pool.endpoint().resolve(link.substring(PoolFixture.ENDPOINT.length()));
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(there).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static BiFunction<String, byte[], Outcome> answering(Consumer<ObjectNode> response) {
        return (name, event) -> {
            try {
                ObjectNode answer = (ObjectNode) JSON.readTree(event);
                response.accept((ObjectNode) answer.path("response"));
                return new Outcome.Succeeded(answer.toString().getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    private static List<AttributeType> attributeList(String... pairs) {
        List<AttributeType> list = new ArrayList<>();
        for (int i = 0; i < pairs.length; i += 2) {
            list.add(attribute(pairs[i], pairs[i + 1]));
        }
        return list;
    }

    private static AttributeType attribute(String name, String value) {
        return AttributeType.builder().name(name).value(value).build();
    }
}
