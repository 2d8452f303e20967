package dev.jampx.dsl;

import dev.jampx.model.declared.DeclaredUserAttribute;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What is known of users, as it was written. */
record UserAttributesDeclaration(List<DeclaredUserAttribute> declared) implements UserAttributes {

    @Override
    public UserAttributes address(UnaryOperator<StandardAttribute> settings) {
        return standard("address", dev.jampx.model.auth.StandardAttribute.ADDRESS, settings);
    }

    @Override
    public UserAttributes birthdate(UnaryOperator<StandardAttribute> settings) {
        return standard("birthdate", dev.jampx.model.auth.StandardAttribute.BIRTHDATE, settings);
    }

    @Override
    public UserAttributes email(UnaryOperator<StandardAttribute> settings) {
        return standard("email", dev.jampx.model.auth.StandardAttribute.EMAIL, settings);
    }

    @Override
    public UserAttributes familyName(UnaryOperator<StandardAttribute> settings) {
        return standard("familyName", dev.jampx.model.auth.StandardAttribute.FAMILY_NAME, settings);
    }

    @Override
    public UserAttributes fullname(UnaryOperator<StandardAttribute> settings) {
        return standard("fullname", dev.jampx.model.auth.StandardAttribute.FULLNAME, settings);
    }

    @Override
    public UserAttributes gender(UnaryOperator<StandardAttribute> settings) {
        return standard("gender", dev.jampx.model.auth.StandardAttribute.GENDER, settings);
    }

    @Override
    public UserAttributes givenName(UnaryOperator<StandardAttribute> settings) {
        return standard("givenName", dev.jampx.model.auth.StandardAttribute.GIVEN_NAME, settings);
    }

    @Override
    public UserAttributes lastUpdateTime(UnaryOperator<StandardAttribute> settings) {
        return standard("lastUpdateTime", dev.jampx.model.auth.StandardAttribute.LAST_UPDATE_TIME, settings);
    }

    @Override
    public UserAttributes locale(UnaryOperator<StandardAttribute> settings) {
        return standard("locale", dev.jampx.model.auth.StandardAttribute.LOCALE, settings);
    }

    @Override
    public UserAttributes middleName(UnaryOperator<StandardAttribute> settings) {
        return standard("middleName", dev.jampx.model.auth.StandardAttribute.MIDDLE_NAME, settings);
    }

    @Override
    public UserAttributes nickname(UnaryOperator<StandardAttribute> settings) {
        return standard("nickname", dev.jampx.model.auth.StandardAttribute.NICKNAME, settings);
    }

    @Override
    public UserAttributes phoneNumber(UnaryOperator<StandardAttribute> settings) {
        return standard("phoneNumber", dev.jampx.model.auth.StandardAttribute.PHONE_NUMBER, settings);
    }

    @Override
    public UserAttributes preferredUsername(UnaryOperator<StandardAttribute> settings) {
        return standard("preferredUsername", dev.jampx.model.auth.StandardAttribute.PREFERRED_USERNAME, settings);
    }

    @Override
    public UserAttributes profilePage(UnaryOperator<StandardAttribute> settings) {
        return standard("profilePage", dev.jampx.model.auth.StandardAttribute.PROFILE_PAGE, settings);
    }

    @Override
    public UserAttributes profilePicture(UnaryOperator<StandardAttribute> settings) {
        return standard("profilePicture", dev.jampx.model.auth.StandardAttribute.PROFILE_PICTURE, settings);
    }

    @Override
    public UserAttributes timezone(UnaryOperator<StandardAttribute> settings) {
        return standard("timezone", dev.jampx.model.auth.StandardAttribute.TIMEZONE, settings);
    }

    @Override
    public UserAttributes website(UnaryOperator<StandardAttribute> settings) {
        return standard("website", dev.jampx.model.auth.StandardAttribute.WEBSITE, settings);
    }

    @Override
    public UserAttributes custom(String name, Function<CustomAttributeTypes, CustomAttribute> attribute) {
        String given = Given.value("custom", name);
        CustomAttribute made =
                Given.value("custom", Given.value("custom", attribute).apply(CustomAttributeVocabulary.START));
        return with(((CustomAttributeDeclaration) made).named(given, Site.ofCaller()));
    }

    private UserAttributes standard(
            String call, dev.jampx.model.auth.StandardAttribute attribute, UnaryOperator<StandardAttribute> settings) {
        StandardAttribute made =
                Given.result(call, settings, StandardAttributeDeclaration.start(attribute, Site.ofCaller()));
        return with(((StandardAttributeDeclaration) made).declared());
    }

    private UserAttributes with(DeclaredUserAttribute added) {
        return new UserAttributesDeclaration(
                Stream.concat(declared.stream(), Stream.of(added)).toList());
    }
}
