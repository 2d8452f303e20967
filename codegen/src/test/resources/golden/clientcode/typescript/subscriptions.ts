/* tslint:disable */
/* eslint-disable */
// this is an auto generated file. This will be overwritten

import * as APITypes from "./API";
type GeneratedSubscription<InputType, OutputType> = string & {
  __generatedSubscriptionInput: InputType;
  __generatedSubscriptionOutput: OutputType;
};

export const onCreateForm = /* GraphQL */ `subscription OnCreateForm($title: String) {
  onCreateForm(title: $title) {
    formId
    title
    status
    settings {
      colours
      theme_name
      __typename
    }
    questions {
      nextToken
      __typename
    }
    createdAt
    __typename
  }
}
` as GeneratedSubscription<
  APITypes.OnCreateFormSubscriptionVariables,
  APITypes.OnCreateFormSubscription
>;
export const onPublish = /* GraphQL */ `subscription OnPublish {
  onPublish
}
` as GeneratedSubscription<
  APITypes.OnPublishSubscriptionVariables,
  APITypes.OnPublishSubscription
>;
