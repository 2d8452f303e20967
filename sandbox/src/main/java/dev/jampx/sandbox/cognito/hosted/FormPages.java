package dev.jampx.sandbox.cognito.hosted;

import dev.jampx.sandbox.cognito.hosted.page.Field;
import dev.jampx.sandbox.cognito.hosted.page.Form;
import dev.jampx.sandbox.cognito.hosted.page.Page;
import dev.jampx.sandbox.cognito.hosted.request.AuthorizationRequest;
import dev.jampx.sandbox.cognito.hosted.request.Browser;
import dev.jampx.sandbox.cognito.hosted.request.Browsers;
import dev.jampx.sandbox.cognito.hosted.request.Forms;
import dev.jampx.sandbox.wire.WireResponse;
import java.util.List;
import java.util.Map;

/**
 * Makes pages with forms that belong to one browser and one request of an app.
 *
 * @param forms seals what forms carry
 * @param browsers knows browsers again
 * @param browser who is shown the page
 * @param request what the app asked for
 */
record FormPages(Forms forms, Browsers browsers, Browser browser, AuthorizationRequest request) {

    /** A page whose forms may lead back to the app. */
    Page page(String title) {
        return new Page(title).leadingTo(request.redirectUri());
    }

    /**
     * A form.
     *
     * @param step what it is for
     * @param facts what the next page must know
     */
    Form form(String action, String step, Map<String, String> facts, List<Field> fields, String button) {
        return new Form(action, forms.seal(browser, step, request, facts), fields, button);
    }

    /** The address of another page for the same request. */
    String address(String path) {
        return path + "?" + request.query();
    }

    /** The page as an answer, with the cookie that its forms need. */
    WireResponse answer(Page page, String error) {
        return Redirect.withCookie(page.answer(error.isEmpty() ? 200 : 400), browsers.cookie(browser));
    }
}
