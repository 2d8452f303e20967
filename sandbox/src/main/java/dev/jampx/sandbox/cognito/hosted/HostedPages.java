package dev.jampx.sandbox.cognito.hosted;

import dev.jampx.model.resolved.Federation;
import dev.jampx.sandbox.cognito.UserPoolSettings;
import dev.jampx.sandbox.cognito.hosted.page.Page;
import dev.jampx.sandbox.cognito.hosted.provider.FederatedUsers;
import dev.jampx.sandbox.cognito.hosted.provider.OidcClient;
import dev.jampx.sandbox.cognito.hosted.provider.ProviderSignIn;
import dev.jampx.sandbox.cognito.hosted.provider.StandInPage;
import dev.jampx.sandbox.cognito.hosted.request.AuthorizationRequest;
import dev.jampx.sandbox.cognito.hosted.request.AuthorizationRules;
import dev.jampx.sandbox.cognito.hosted.request.Browser;
import dev.jampx.sandbox.cognito.hosted.request.Browsers;
import dev.jampx.sandbox.cognito.hosted.request.FormState;
import dev.jampx.sandbox.cognito.hosted.request.Forms;
import dev.jampx.sandbox.cognito.hosted.request.RefusedAuthorization;
import dev.jampx.sandbox.cognito.hosted.request.RefusedRequest;
import dev.jampx.sandbox.cognito.hosted.request.WebParameters;
import dev.jampx.sandbox.cognito.hosted.token.AuthorizationCodes;
import dev.jampx.sandbox.cognito.hosted.token.RevocationEndpoint;
import dev.jampx.sandbox.cognito.hosted.token.TokenEndpoint;
import dev.jampx.sandbox.cognito.hosted.token.UserInfoEndpoint;
import dev.jampx.sandbox.cognito.token.SealedState;
import dev.jampx.sandbox.wire.WireRequest;
import dev.jampx.sandbox.wire.WireResponse;
import dev.jampx.sandbox.wire.WireService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The hosted pages of a user pool, at Cognito's paths. As on AWS they are there if the definition has external providers. */
public final class HostedPages implements WireService {

    static final String AUTHORIZE = "/oauth2/authorize";
    static final String LOGIN = "/login";
    static final String SIGN_UP = "/signup";
    static final String CONFIRM = "/confirm";
    static final String FORGOT_PASSWORD = "/forgotPassword";

    private static final String TOKEN = "/oauth2/token";
    private static final String USER_INFO = "/oauth2/userInfo";
    private static final String REVOKE = "/oauth2/revoke";
    private static final String LOGOUT = "/logout";
    private static final Set<String> PATHS = Set.of(
            AUTHORIZE,
            LOGIN,
            SIGN_UP,
            CONFIRM,
            FORGOT_PASSWORD,
            TOKEN,
            USER_INFO,
            REVOKE,
            LOGOUT,
            ProviderSignIn.RETURN,
            StandInPage.PATH);

    private final Supplier<UserPoolSettings> settings;
    private final Browsers browsers;
    private final Forms forms;
    private final Map<String, WireService> endpoints;
    private final AuthorizeEndpoint authorize;
    private final LogoutEndpoint logout;
    private final LoginPage login;
    private final AccountPages accounts;
    private final SignInSteps signIn;
    private final AccountSteps account;
    private final ProviderSignIn providers;
    private final StandInPage standIn;
    private final Arrival arrival;

    public HostedPages(HostedParts parts) {
        settings = parts.pool().current();
        SealedState states = new SealedState(parts.seal());
        browsers = new Browsers(
                states, parts.pool().clock(), () -> settings.get().identity().clientId());
        forms = new Forms(states, parts.pool().clock());
        AuthorizationCodes codes = new AuthorizationCodes(parts.pool());
        endpoints = Map.of(
                TOKEN, new TokenEndpoint(parts, codes),
                USER_INFO, new UserInfoEndpoint(parts),
                REVOKE, new RevocationEndpoint(parts));
        FederatedUsers users = new FederatedUsers(parts.pool());
        providers = new ProviderSignIn(
                parts.pool(),
                parts.secrets(),
                states,
                new OidcClient(parts.pool().clock()),
                users,
                parts.random());
        standIn = new StandInPage(users, providers);
        arrival = new Arrival(parts.pool(), browsers, codes);
        authorize = new AuthorizeEndpoint(browsers, arrival, providers);
        logout = new LogoutEndpoint(browsers);
        login = new LoginPage(settings, providers);
        accounts = new AccountPages(settings);
        signIn = new SignInSteps(parts.signIns(), arrival, login, accounts);
        account = new AccountSteps(new PoolApi(parts.api()), accounts, login);
    }

    /** Whether a request for {@code path} is for these pages. */
    public static boolean isPath(String path) {
        return PATHS.contains(path);
    }

    @Override
    public WireResponse handle(WireRequest request) {
        Optional<Federation> federation = settings.get().login().federation();
        if (federation.isEmpty()) {
            return new Page("Nothing is served here")
                    .text("As on AWS, there are hosted pages only if the definition has loginWith.externalProviders.")
                    .answer(404);
        }
        try {
            WireService endpoint = endpoints.get(request.path());
            return endpoint != null
                    ? endpoint.handle(request)
                    : page(request, new AuthorizationRules(settings.get(), federation.get()));
        } catch (RefusedAuthorization refusal) {
            return Redirect.to(refusal.location());
        } catch (RefusedRequest refusal) {
            return new Page("An error was encountered with the requested page")
                    .error(refusal.getMessage())
                    .answer(400);
        }
    }

    private WireResponse page(WireRequest request, AuthorizationRules rules) {
        return switch (request.method()) {
            case "GET" -> shown(request, WebParameters.query(request), rules);
            case "POST" -> sent(request);
            default -> new WireResponse(405, Map.of("allow", "GET, POST"), new byte[0]);
        };
    }

    private WireResponse shown(WireRequest wire, WebParameters query, AuthorizationRules rules) {
        if (wire.path().equals(LOGOUT)) {
            return logout.handle(query, rules);
        }
        if (wire.path().equals(ProviderSignIn.RETURN)) {
            ProviderSignIn.Outcome outcome = providers.comeBack(query, browsers.of(wire));
            return arrival.of(outcome.request(), outcome.username(), outcome.provider());
        }
        AuthorizationRequest request = rules.read(query);
        FormPages pages = pages(browsers.of(wire), request);
        return switch (wire.path()) {
            case AUTHORIZE -> authorize.handle(pages.browser(), request);
            case SIGN_UP -> accounts.signUp(pages, "");
            case FORGOT_PASSWORD -> accounts.forgotPassword(pages, "");
            case StandInPage.PATH -> standIn(pages, "");
            default -> login.show(pages, "", "");
        };
    }

    private WireResponse standIn(FormPages pages, String error) {
        Page page = pages.page("Sign in without the provider").error(error);
        standIn.fill(
                page,
                pages.request(),
                (fields, button) -> pages.form(StandInPage.PATH, StandInPage.STEP, Map.of(), fields, button));
        return pages.answer(page, error);
    }

    private WireResponse sent(WireRequest wire) {
        Browser browser = browsers.of(wire);
        WebParameters form = WebParameters.form(wire);
        FormState state = forms.open(form, browser, steps(wire.path()));
        FormPages pages = pages(browser, state.request());
        return switch (state.step()) {
            case LoginPage.STEP -> signIn.begin(pages, form);
            case ChallengePage.STEP -> signIn.answer(pages, state, form);
            case AccountPages.SIGN_UP -> account.signUp(pages, form);
            case AccountPages.CONFIRM -> account.confirm(pages, state, form);
            case AccountPages.RESEND -> account.resend(pages, state);
            case AccountPages.FORGOT -> account.forgot(pages, form);
            case AccountPages.NEW_PASSWORD -> account.newPassword(pages, state, form);
            default ->
                standIn.signIn(state.request(), form)
                        .map(outcome -> arrival.of(outcome.request(), outcome.username(), outcome.provider()))
                        .orElseGet(() -> standIn(pages, "A subject is needed."));
        };
    }

    private static List<String> steps(String path) {
        return switch (path) {
            case LOGIN -> List.of(LoginPage.STEP, ChallengePage.STEP);
            case SIGN_UP -> List.of(AccountPages.SIGN_UP);
            case CONFIRM -> List.of(AccountPages.CONFIRM, AccountPages.RESEND);
            case FORGOT_PASSWORD -> List.of(AccountPages.FORGOT, AccountPages.NEW_PASSWORD);
            case StandInPage.PATH -> List.of(StandInPage.STEP);
            default -> List.of();
        };
    }

    private FormPages pages(Browser browser, AuthorizationRequest request) {
        return new FormPages(forms, browsers, browser, request);
    }
}
